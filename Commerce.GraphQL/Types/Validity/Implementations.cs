namespace HotChocolate.Types.Validity;

/// <summary>A type has what its interfaces promise. See <see href="https://spec.graphql.org/September2025/#IsValidImplementation()"/>.</summary>
internal static class Implementations
{
    public static void Check(INamedType type, IReadOnlyList<InterfaceType> interfaces, FieldCollection<IOutputField> fields, ValidityReport report)
    {
        foreach (var group in interfaces.GroupBy(known => known.Name).Where(group => group.Skip(1).Any()))
            report.Add($"`{type.Name}` implements `{group.Key}` more than once: name it once.");

        foreach (var implemented in interfaces.Distinct())
        {
            if (ReferenceEquals(implemented, type))
            {
                report.Add($"The interface `{type.Name}` implements itself: remove that.");
                continue;
            }

            foreach (var inherited in implemented.Implements.Where(inherited => !interfaces.Contains(inherited)))
            {
                report.Add(ReferenceEquals(inherited, type)
                    ? $"The interfaces `{type.Name}` and `{implemented.Name}` implement each other: remove one of them."
                    : $"`{type.Name}` must implement `{inherited.Name}` too, because `{implemented.Name}` does.");
            }

            foreach (var promised in implemented.Fields.Where(field => !field.IsIntrospectionField)) Check(type, implemented, promised, fields, report);
        }
    }

    private static void Check(INamedType type, InterfaceType implemented, InterfaceField promised, FieldCollection<IOutputField> fields, ValidityReport report)
    {
        var name = $"{implemented.Name}.{promised.Name}";
        if (!fields.TryGetField(promised.Name, out var field))
        {
            report.Add($"`{type.Name}` lacks the field `{promised.Name}: {promised.Type}` that its interface `{implemented.Name}` declares: add it.");
            return;
        }

        var own = $"{type.Name}.{field.Name}";
        if (!IsSubtype(field.Type, promised.Type))
            report.Add($"`{own}` has the type `{field.Type}`, which is no `{promised.Type}` as `{name}` promises: use that type or a narrower one.");
        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            report.Add($"`{own}` is deprecated, but `{name}` is not: deprecate the interface's field too.");

        foreach (var argument in promised.Arguments)
        {
            if (!field.Arguments.TryGetField(argument.Name, out var given))
                report.Add($"`{own}` lacks the argument `{argument.Name}: {argument.Type}` that `{name}` declares: add it.");
            else if (!given.Type.IsEqualTo(argument.Type))
                report.Add($"`{own}({argument.Name}:)` has the type `{given.Type}`, but `{name}` declares `{argument.Type}`: use the same type.");
        }

        foreach (var argument in field.Arguments)
        {
            if (argument is { Type: NonNullType, DefaultValue: null } && !promised.Arguments.ContainsField(argument.Name))
                report.Add($"`{own}({argument.Name}:)` is required, but `{name}` does not know it: make it nullable or give it a default value.");
        }
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#IsValidImplementationFieldType()"/>.</summary>
    private static bool IsSubtype(IType type, IType promised) => (type, promised) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Type, b.Type),
        (NonNullType a, _) => IsSubtype(a.Type, promised),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSubtype(a.ElementType, b.ElementType),
        (ListType, _) or (_, ListType) => false,
        (_, UnionType union) when type is ObjectType => ReferenceEquals(type, union) || union.ContainsType(((ObjectType)type).Name),
        (ObjectType a, InterfaceType b) => a.Implements.Contains(b),
        (InterfaceType a, InterfaceType b) => ReferenceEquals(a, b) || a.Implements.Contains(b),
        _ => ReferenceEquals(type, promised)
    };
}
