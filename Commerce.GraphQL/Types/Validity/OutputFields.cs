namespace HotChocolate.Types.Validity;

/// <summary>
/// Fields of objects and interfaces and their arguments. See <see href="https://spec.graphql.org/September2025/#sec-Objects.Type-Validation"/> and
/// <see href="https://spec.graphql.org/September2025/#sec-Interfaces.Type-Validation"/>.
/// </summary>
internal static class OutputFields
{
    public static void Check(INamedType type, IEnumerable<IOutputField> fields, ValidityReport report)
    {
        var own = fields.Where(field => !field.IsIntrospectionField).ToList();
        if (own.Count == 0)
            report.Add($"`{type.Name}` has no fields: add at least one.");

        Names.CheckAll(own.Select(field => field.Name), name => $"The field `{type.Name}.{name}`", report);
        foreach (var field in own)
        {
            if (!field.Type.IsOutputType())
                report.Add($"The field `{type.Name}.{field.Name}` has the input type `{field.Type}`: fields return objects, interfaces, unions, enums and scalars.");
            Arguments(field.Arguments, $"{type.Name}.{field.Name}", report);
        }
    }

    /// <summary>Arguments of a field or a directive.</summary>
    public static void Arguments(IReadOnlyList<Argument> arguments, string owner, ValidityReport report)
    {
        Names.CheckAll(arguments.Select(argument => argument.Name), name => $"The argument `{owner}({name}:)`", report);
        foreach (var argument in arguments) InputValues.Check(argument, $"The argument `{owner}({argument.Name}:)`", report);
    }
}
