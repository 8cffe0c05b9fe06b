using HotChocolate.Language;

namespace HotChocolate.Types.Descriptors.Definitions;

/// <summary>A directive that is to be applied: written out, or as the .NET value of its type.</summary>
internal sealed record DirectiveDefinition(DirectiveNode? Node, object? RuntimeValue)
{
    public DirectiveDefinition(DirectiveNode node) : this(node, null)
    {
    }

    public DirectiveDefinition(object runtimeValue) : this(null, runtimeValue)
    {
    }
}
