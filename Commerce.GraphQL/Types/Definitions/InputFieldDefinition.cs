using System.Reflection;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of a field of an input object.</summary>
public sealed class InputFieldDefinition : ArgumentDefinition
{
    public PropertyInfo? Property { get; set; }

    /// <summary>Run before the types of the schema are named.</summary>
    internal List<Action<CompletionContext, InputFieldDefinition>> OnBeforeNaming { get; } = [];
}
