namespace HotChocolate.Types;

/// <summary>Questions that one asks of types.</summary>
public static class TypeExtensions
{
    /// <summary>The type without list and non-null around it.</summary>
    public static INamedType NamedType(this IType type)
    {
        while (true)
        {
            switch (type)
            {
                case NonNullType nonNull: type = nonNull.Type; break;
                case ListType list: type = list.ElementType; break;
                default: return (INamedType)type;
            }
        }
    }

    /// <summary>The type without a non-null around it.</summary>
    public static IType NullableType(this IType type) => type is NonNullType nonNull ? nonNull.Type : type;

    /// <summary>What is one wrapper further in: the element of a list, the nullable type of a non-null; the type itself where nothing wraps it.</summary>
    public static IType InnerType(this IType type) => type switch { NonNullType nonNull => nonNull.Type, ListType list => list.ElementType, _ => type };

    /// <summary>The element type of a list, nullable or not; the type itself where it is none.</summary>
    public static IType ElementType(this IType type) => type.NullableType() is ListType list ? list.ElementType : type;

    public static bool IsNonNullType(this IType type) => type is NonNullType;
    public static bool IsListType(this IType type) => type.NullableType() is ListType;
    public static bool IsLeafType(this IType type) => type.NullableType().Kind is TypeKind.Scalar or TypeKind.Enum;
    public static bool IsCompositeType(this IType type) => type.NullableType().Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;
    public static bool IsAbstractType(this IType type) => type.NullableType().Kind is TypeKind.Interface or TypeKind.Union;
    public static bool IsObjectType(this IType type) => type.NullableType().Kind is TypeKind.Object;
    public static bool IsInputObjectType(this IType type) => type.NullableType().Kind is TypeKind.InputObject;
    public static bool IsEnumType(this IType type) => type.NullableType().Kind is TypeKind.Enum;
    public static bool IsScalarType(this IType type) => type.NullableType().Kind is TypeKind.Scalar;

    /// <summary>Whether inputs may have the type (specification section 3.4.2).</summary>
    public static bool IsInputType(this IType type) => type.NamedType().Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields may have the type (specification section 3.4.2).</summary>
    public static bool IsOutputType(this IType type) => type.NamedType().Kind is not TypeKind.InputObject;

    /// <summary>Whether both are the same type, wrappers included.</summary>
    public static bool IsEqualTo(this IType a, IType b)
    {
        while (true)
        {
            switch (a, b)
            {
                case (NonNullType x, NonNullType y): (a, b) = (x.Type, y.Type); break;
                case (ListType x, ListType y): (a, b) = (x.ElementType, y.ElementType); break;
                default: return ReferenceEquals(a, b);
            }
        }
    }
}
