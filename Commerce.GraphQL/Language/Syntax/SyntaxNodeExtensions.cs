namespace HotChocolate.Language;

/// <summary>Questions about values and type references.</summary>
public static class SyntaxNodeExtensions
{
    /// <summary>Whether there is no value, or the null literal.</summary>
    public static bool IsNull(this IValueNode? value) => value is null or NullValueNode;

    public static bool IsNonNullType(this ITypeNode type) => type is NonNullTypeNode;

    /// <summary>Whether it is a list, non-null or not.</summary>
    public static bool IsListType(this ITypeNode type) => type.NullableType() is ListTypeNode;

    /// <summary>The type of the items.</summary>
    /// <exception cref="ArgumentException">The type is no list.</exception>
    public static ITypeNode ElementType(this ITypeNode type) =>
        type.NullableType() is ListTypeNode list ? list.Type : throw new ArgumentException($"{type} is no list.", nameof(type));

    /// <summary>The type without its outermost wrapper, or itself when it has none.</summary>
    public static ITypeNode InnerType(this ITypeNode type) => type switch
    {
        NonNullTypeNode nonNull => nonNull.Type,
        ListTypeNode list => list.Type,
        _ => type,
    };

    /// <summary>The type without non-null marker.</summary>
    public static ITypeNode NullableType(this ITypeNode type) => type is NonNullTypeNode nonNull ? nonNull.Type : type;

    /// <summary>The named type inside all wrappers.</summary>
    public static NamedTypeNode NamedType(this ITypeNode type)
    {
        while (type is not NamedTypeNode)
            type = type.InnerType();
        return (NamedTypeNode)type;
    }
}
