using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Questions that several rules ask of a schema.</summary>
internal static class SchemaQuestions
{
    /// <summary>The field of a composite type; a union has none but <c>__typename</c>.</summary>
    public static IOutputField? FindField(this ISchema schema, INamedOutputType parent, string name)
    {
        switch (parent)
        {
            case ObjectType type when type.Fields.TryGetField(name, out var field):
                return field;
            case InterfaceType type when type.Fields.TryGetField(name, out var field):
                return field;
            case UnionType or InterfaceType when name == IntrospectionFields.TypeName && schema.QueryType.Fields.TryGetField(name, out var field):
                return field;
            default:
                return null;
        }
    }

    /// <summary>Whether some object can be of both types.</summary>
    public static bool Overlap(this ISchema schema, INamedType a, INamedType b)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (!a.IsAbstractType())
            return schema.IsSubType(b, a);
        if (!b.IsAbstractType())
            return schema.IsSubType(a, b);
        return schema.GetPossibleTypes(a).Any(type => schema.IsSubType(b, type));
    }

    /// <summary>Whether an object type is the type itself or one of those it may stand for.</summary>
    public static bool IsSubType(this ISchema schema, INamedType abstractType, INamedType type)
        => ReferenceEquals(abstractType, type) || (type is ObjectType possible && HotChocolate.Schema.IsPossible(abstractType, possible));
}
