namespace Commerce.Domain.Audit;

/// <summary>One change made by staff, a key or a job. Append-only: the database itself refuses to change or delete a row.</summary>
public sealed class AuditLog : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>The id of the user, key or job. No foreign key: the log outlives what it tells of.</summary>
    public int? ActorId { get; set; }

    public AuditActorType ActorType { get; set; }

    public string? ActorEmail { get; set; }

    /// <summary><c>product.update</c>, <c>apiKey.revoke</c>.</summary>
    public string Action { get; set; } = "";

    public string TargetType { get; set; } = "";

    public string? TargetId { get; set; }

    /// <summary>JSON, with <c>old</c> and <c>new</c> values where something was edited.</summary>
    public string? Metadata { get; set; }

    public string? IpAddress { get; set; }

    public string? UserAgent { get; set; }

    public DateTime CreatedAt { get; set; }
}
