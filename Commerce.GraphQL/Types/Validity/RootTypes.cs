namespace HotChocolate.Types.Validity;

/// <summary>The root types are three different types. See <see href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/>.</summary>
internal static class RootTypes
{
    public static void Check(ISchema schema, ValidityReport report)
    {
        if (schema.QueryType is null)
            report.Add("The schema has no query type: add one.");

        var roots = new (string Operation, ObjectType? Type)[] { ("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType) };
        foreach (var group in roots.Where(root => root.Type is not null).GroupBy(root => root.Type).Where(group => group.Count() > 1))
            report.Add($"`{group.Key!.Name}` is the type of {string.Join(" and ", group.Select(root => root.Operation))}: give each operation a type of its own.");
    }
}
