using System.Reflection;
using HotChocolate.Language;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>The definition of an argument; input fields have the same and more.</summary>
public class ArgumentDefinition : DefinitionBase
{
    internal TypeReference? Type { get; set; }

    /// <summary>True for what paging, filtering and sorting add: it stands behind the arguments that the resolver's parameters make.</summary>
    internal bool FollowsParameters { get; set; }

    /// <summary>The default as a literal; wins over <see cref="RuntimeDefaultValue"/>.</summary>
    public IValueNode? DefaultValue { get; set; }

    /// <summary>The default as a .NET value, written as a literal of the type once that is known.</summary>
    public object? RuntimeDefaultValue { get; set; }

    public string? DeprecationReason { get; set; }

    /// <summary>The parameter from which the argument was inferred.</summary>
    public ParameterInfo? Parameter { get; set; }

    /// <summary>The .NET type that the code wants, where it is not that of <see cref="Type"/>.</summary>
    public Type? RuntimeType { get; set; }

    /// <summary>What turns the value that was read into the one that the code sees, in this order.</summary>
    public List<IInputValueFormatter> Formatters { get; } = [];
}
