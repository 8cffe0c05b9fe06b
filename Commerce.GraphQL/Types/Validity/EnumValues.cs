namespace HotChocolate.Types.Validity;

/// <summary>Values of enums. See <see href="https://spec.graphql.org/September2025/#sec-Enums.Type-Validation"/>.</summary>
internal static class EnumValues
{
    public static void Check(EnumType type, ValidityReport report)
    {
        if (type.Values.Count == 0)
            report.Add($"The enum `{type.Name}` has no values: add at least one.");

        Names.CheckAll(type.Values.Select(value => value.Name), name => $"The enum value `{type.Name}.{name}`", report);
        foreach (var value in type.Values.Where(value => value.Name is "true" or "false" or "null"))
            report.Add($"The enum value `{type.Name}.{value.Name}` cannot be told from a literal: choose another name.");
    }
}
