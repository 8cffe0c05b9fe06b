namespace Commerce.Domain.Webhooks.Outbox;

/// <summary>The outbox on SQLite: a trigger for each rule, and one that makes the deliveries.</summary>
internal static class SqliteOutbox
{
    private const string Prefix = "Webhooks_";

    /// <summary>The triggers by name, as SQLite keeps them.</summary>
    public static IReadOnlyDictionary<string, string> Triggers { get; } = OutboxRules.All
        .Select(rule => (Name: Prefix + rule.Name, Sql: Trigger(rule)))
        .Append((Name: Prefix + "Deliveries", Sql: Deliveries))
        .ToDictionary(trigger => trigger.Name, trigger => trigger.Sql);

    /// <summary>All of them go, also those of earlier versions that are not made any more.</summary>
    public const string Names = $"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, 9) = '{Prefix}'";

    public const string Definitions = $"SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, 9) = '{Prefix}'";

    private static string Deliveries => $"""
        CREATE TRIGGER "{Prefix}Deliveries" AFTER INSERT ON "WebhookEvents"
        BEGIN
            INSERT INTO "WebhookDeliveries" ("EventId", "SubscriptionId", "Status", "Attempts", "NextTryAt", "Replays", "CreatedAt")
            SELECT new."Id", s."Id", 'PENDING', 0, new."OccurredAt", 0, new."OccurredAt" FROM "WebhookSubscriptions" AS s
            WHERE s."IsActive" AND instr(s."Topics", '"' || new."Topic" || '"') > 0;
        END
        """;

    private static string Trigger(OutboxRule rule)
    {
        var change = rule.Change switch
        {
            OutboxChange.Insert => "INSERT",
            OutboxChange.Update => $"UPDATE OF {string.Join(", ", rule.Columns.Select(column => $"\"{column}\""))}",
            OutboxChange.Delete => "DELETE",
        };
        var condition = rule.Condition is null ? "" : rule.Condition + " AND ";
        return $"""
            CREATE TRIGGER "{Prefix}{rule.Name}" AFTER {change} ON "{rule.Table}"
            WHEN {condition}EXISTS (SELECT 1 FROM "WebhookSubscriptions" AS s WHERE s."IsActive" AND instr(s."Topics", '"' || {rule.Topic} || '"') > 0)
            BEGIN
                INSERT INTO "WebhookEvents" ("EventId", "Topic", "ObjectType", "ObjectId", "OccurredAt", "Payload")
                VALUES ('evt_' || lower(hex(randomblob(16))), {rule.Topic}, '{rule.ObjectType}', {rule.ObjectId},
                    {rule.OccurredAt ?? "strftime('%Y-%m-%d %H:%M:%f', 'now')"}, {Payload(rule)});
            END
            """;
    }

    private static string Payload(OutboxRule rule)
    {
        var facts = rule.Facts.Select(fact => $"'{fact.Name}', {(fact.IsFlag ? $"json(CASE WHEN {fact.Sql} THEN 'true' ELSE 'false' END)" : fact.Sql)}");
        if (rule.Watched.Length > 0)
        {
            var fields = string.Join(" UNION ALL ", rule.Watched.Select(column => $"SELECT '{OutboxFields.NameOf(column)}' AS field WHERE new.\"{column}\" IS NOT old.\"{column}\""));
            facts = facts.Append($"'changed', json((SELECT json_group_array(field) FROM ({fields})))");
        }

        return $"json_object({string.Join(", ", facts)})";
    }
}
