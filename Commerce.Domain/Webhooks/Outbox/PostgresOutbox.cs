namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>
/// The outbox on PostgreSQL: a function and a trigger for each rule. What is inserted is looked at once per statement, which keeps COPY fast; an update is
/// looked at by row, and only where its condition holds, so that changes of stock cost nothing.
/// </summary>
internal static class PostgresOutbox
{
    private const string Prefix = "Webhooks_";

    public static IEnumerable<string> Create()
    {
        foreach (var rule in OutboxRules.All)
        {
            yield return Function(rule.Name, Insert(rule));
            yield return $"CREATE TRIGGER \"{Prefix}{rule.Name}\" AFTER {When(rule)} EXECUTE FUNCTION \"{Prefix}{rule.Name}\"();";
        }

        yield return Function("Deliveries", """
            INSERT INTO "WebhookDeliveries" ("EventId", "SubscriptionId", "Status", "Attempts", "NextTryAt", "Replays", "CreatedAt")
            SELECT n."Id", s."Id", 'PENDING', 0, n."OccurredAt", 0, n."OccurredAt" FROM added AS n
            JOIN "WebhookSubscriptions" AS s ON s."IsActive" AND jsonb_exists(s."Topics", n."Topic");
            """);
        yield return $"CREATE TRIGGER \"{Prefix}Deliveries\" AFTER INSERT ON \"WebhookEvents\" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION \"{Prefix}Deliveries\"();";
    }

    public static IEnumerable<string> Drop() =>
    [
        .. OutboxRules.All.Select(rule => (rule.Name, rule.Table)).Append(("Deliveries", "WebhookEvents")).SelectMany(trigger => (string[])
        [
            $"DROP TRIGGER IF EXISTS \"{Prefix}{trigger.Item1}\" ON \"{trigger.Item2}\";",
            $"DROP FUNCTION IF EXISTS \"{Prefix}{trigger.Item1}\"();",
        ]),
    ];

    private static string When(OutboxRule rule) => rule.Change switch
    {
        OutboxChange.Insert => $"INSERT ON \"{rule.Table}\" REFERENCING NEW TABLE AS added FOR EACH STATEMENT",
        OutboxChange.Update => $"UPDATE OF {string.Join(", ", rule.Columns.Select(column => $"\"{column}\""))} ON \"{rule.Table}\" FOR EACH ROW WHEN ({rule.Condition})",
        OutboxChange.Delete => $"DELETE ON \"{rule.Table}\" FOR EACH ROW",
    };

    private static string Insert(OutboxRule rule)
    {
        var isByStatement = rule.Change == OutboxChange.Insert;
        var condition = isByStatement && rule.Condition is not null ? rule.Condition + " AND " : "";
        var sql = $"""
            INSERT INTO "WebhookEvents" ("EventId", "Topic", "ObjectType", "ObjectId", "OccurredAt", "Payload")
            SELECT 'evt_' || replace(gen_random_uuid()::text, '-', ''), {rule.Topic}, '{rule.ObjectType}', {rule.ObjectId}, {rule.OccurredAt ?? "now()"}, {Payload(rule)}
            {(isByStatement ? "FROM added AS n" : "")}
            WHERE {condition}EXISTS (SELECT 1 FROM "WebhookSubscriptions" AS s WHERE s."IsActive" AND jsonb_exists(s."Topics", {rule.Topic}));
            """;
        return isByStatement ? sql.Replace("new.", "n.", StringComparison.Ordinal) : sql;
    }

    private static string Payload(OutboxRule rule)
    {
        var facts = rule.Facts.Select(fact => $"'{fact.Name}', {fact.Sql}");
        if (rule.Watched.Length > 0)
        {
            var fields = rule.Watched.Select(column => $"CASE WHEN new.\"{column}\" IS DISTINCT FROM old.\"{column}\" THEN '{OutboxFields.NameOf(column)}' END");
            facts = facts.Append($"'changed', to_jsonb(array_remove(ARRAY[{string.Join(", ", fields)}]::text[], NULL))");
        }

        return $"jsonb_build_object({string.Join(", ", facts)})";
    }

    private static string Function(string name, string statement) =>
        $"CREATE FUNCTION \"{Prefix}{name}\"() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n{statement}\nRETURN NULL;\nEND $$;";
}
