using Commerce.Admin.Audit.Operations;

namespace Commerce.Admin.Audit;

/// <summary>Who changed what: by object, person, key and time, with old and new values.</summary>
public sealed partial class AuditList
{
    private AuditRow? shown;

    private static string Who(AuditRow row) => row switch
    {
        { ActorType: "API_KEY" } => $"Key {row.ActorId}{(row.ActorEmail is { } owner ? $" of {owner}" : "")}",
        { ActorType: "JOB", ActorId: { } job } => $"Job {job}",
        _ => AuditWords.Actor(row.ActorType, row.ActorEmail)
    };

    private static string Thing(AuditRow row) => $"{ValueChange.Name(row.TargetType)} {row.TargetId}".TrimEnd();

    private static string Summary(AuditRow row)
        => string.Join(" · ", row.Changes.Select(change => change.Old is null ? $"{change.Field}: {change.New ?? "nothing"}" : $"{change.Field}: {change.Old} → {change.New ?? "nothing"}"));

    /// <summary>The page of what it was done to, where there is one.</summary>
    private static string? Place(AuditRow row) => (row.TargetType, row.Target) switch
    {
        ("Order", { } id) => AdminLinks.Order(id),
        ("Return", { } id) => AdminLinks.Return(id),
        ("User", { } id) => AdminLinks.Customer(id),
        ("Product", { } id) => AdminLinks.Product(id),
        ("ProductFeed", { } id) => AdminLinks.Feed(id),
        _ => null
    };
}
