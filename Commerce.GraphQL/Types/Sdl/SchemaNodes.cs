using HotChocolate.Language;

namespace HotChocolate.Types.Sdl;

/// <summary>The small nodes of a schema document.</summary>
internal static class SchemaNodes
{
    public static NameNode Name(IHasName named) => new(named.Name);

    public static StringValueNode? Text(string? description) => description is null ? null : new StringValueNode(null, description, block: true);

    public static DirectiveNode Deprecated(string reason) => reason.TrimEnd('.') == SdlDirectives.DefaultReason
        ? new DirectiveNode(SdlDirectives.Deprecated)
        : new DirectiveNode(SdlDirectives.Deprecated, new ArgumentNode("reason", reason));

    /// <summary>The type as it is written, <c>[Int!]</c>.</summary>
    public static ITypeNode TypeNode(IType type) => type switch
    {
        NonNullType { Type: var inner } => new NonNullTypeNode((INullableTypeNode)TypeNode(inner)),
        ListType { ElementType: var element } => new ListTypeNode(TypeNode(element)),
        _ => new NamedTypeNode(((INamedType)type).Name)
    };
}
