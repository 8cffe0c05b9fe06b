namespace HotChocolate.Types;

/// <summary>The kinds of types (specification section 4.2.2, <c>__TypeKind</c>).</summary>
public enum TypeKind
{
    Interface,
    Object,
    Union,
    InputObject,
    Enum,
    Scalar,
    List,
    NonNull,
    Directive
}
