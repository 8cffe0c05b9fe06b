namespace HotChocolate.Types.Validity;

/// <summary>Definitions of directives. See <see href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation"/>.</summary>
internal static class Directives
{
    public static void Check(DirectiveType directive, ValidityReport report)
    {
        Names.Check(directive.Name, $"The directive `@{directive.Name}`", report);
        if (directive.Locations == 0)
            report.Add($"The directive `@{directive.Name}` can be applied nowhere: give it at least one location.");
        OutputFields.Arguments(directive.Arguments, $"@{directive.Name}", report);
        if (RefersToItself(directive))
            report.Add($"The directive `@{directive.Name}` refers to itself through its arguments: remove it there.");
    }

    private static bool RefersToItself(DirectiveType directive)
    {
        var seen = new HashSet<object>();
        var open = new Stack<(DirectiveCollection Applied, INamedType? Type)>(directive.Arguments.Select(Parts));
        while (open.TryPop(out var top))
        {
            foreach (var applied in top.Applied)
            {
                if (ReferenceEquals(applied.Type, directive))
                    return true;
                if (seen.Add(applied.Type))
                    Push(applied.Type.Arguments.Select(Parts));
            }

            if (top.Type is not null && seen.Add(top.Type))
                Push(Inner(top.Type));
        }

        return false;

        void Push(IEnumerable<(DirectiveCollection, INamedType?)> parts)
        {
            foreach (var part in parts) open.Push(part);
        }
    }

    private static (DirectiveCollection, INamedType?) Parts(InputFieldBase input) => (input.Directives, input.Type.NamedType());

    private static IEnumerable<(DirectiveCollection, INamedType?)> Inner(INamedType type) => type switch
    {
        InputObjectType t => t.Fields.Select(Parts).Append((t.Directives, null)),
        EnumType t => t.Values.Select(value => (value.Directives, (INamedType?)null)).Append((t.Directives, null)),
        ScalarType t => [(t.Directives, null)],
        _ => []
    };
}
