namespace HotChocolate.Types.Validity;

/// <summary>Fields of input objects. See <see href="https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation"/>.</summary>
internal static class InputFields
{
    public static void Check(InputObjectType type, ValidityReport report)
    {
        if (type.Fields.Count == 0)
            report.Add($"The input object `{type.Name}` has no fields: add at least one.");

        Names.CheckAll(type.Fields.Select(field => field.Name), name => $"The input field `{type.Name}.{name}`", report);
        foreach (var field in type.Fields)
        {
            InputValues.Check(field, $"The input field `{type.Name}.{field.Name}`", report);
            if (type.IsOneOf && field.Type is NonNullType)
                report.Add($"The input field `{type.Name}.{field.Name}` is required, but of a oneOf input object any one field is given: make it nullable.");
            if (type.IsOneOf && field.DefaultValue is not null)
                report.Add($"The input field `{type.Name}.{field.Name}` has a default value, but a oneOf input object knows none: remove it.");
        }
    }
}
