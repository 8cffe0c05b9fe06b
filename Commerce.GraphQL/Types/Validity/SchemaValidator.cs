namespace HotChocolate.Types.Validity;

/// <summary>
/// Checks a schema by the type validation rules of the specification, all of them, so that everything that must be put right is said at once.
/// See <see href="https://spec.graphql.org/September2025/#sec-Type-System"/>.
/// </summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong with the schema; empty for a valid one.</summary>
    public static IReadOnlyList<SchemaError> Validate(ISchema schema)
    {
        var report = new ValidityReport();
        RootTypes.Check(schema, report);
        foreach (var directive in schema.DirectiveTypes) Directives.Check(directive, report);
        foreach (var type in schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) || !IsIntrospection(type.Name))) Check(type, report);
        InputCycles.Check(schema.Types.OfType<InputObjectType>(), report);
        return report.Errors;
    }

    private static void Check(INamedType type, ValidityReport report)
    {
        Names.Check(type.Name, $"The type `{type.Name}`", report.For(type));
        switch (type)
        {
            case ObjectType t:
                OutputFields.Check(t, t.Fields, report.For(t));
                Implementations.Check(t, t.Implements, new FieldCollection<IOutputField>(t.Fields), report.For(t));
                break;
            case InterfaceType t:
                OutputFields.Check(t, t.Fields, report.For(t));
                Implementations.Check(t, t.Implements, new FieldCollection<IOutputField>(t.Fields), report.For(t));
                break;
            case UnionType t when t.Types.Count == 0:
                report.For(t).Add($"The union `{t.Name}` has no members: add at least one object type.");
                break;
            case EnumType t:
                EnumValues.Check(t, report.For(t));
                break;
            case InputObjectType t:
                InputFields.Check(t, report.For(t));
                break;
        }
    }

    private static bool IsIntrospection(string name)
        => name is "__Schema" or "__Type" or "__Field" or "__InputValue" or "__EnumValue" or "__Directive" or "__TypeKind" or "__DirectiveLocation";
}
