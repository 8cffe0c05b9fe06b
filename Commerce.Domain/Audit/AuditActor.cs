namespace Commerce.Domain.Audit;

/// <summary>Who makes a change, and from where.</summary>
public sealed record AuditActor(
    AuditActorType Type, int? Id, string? Email = null, string? IpAddress = null, string? UserAgent = null)
{
    /// <summary>The shop itself.</summary>
    public static AuditActor System { get; } = new(AuditActorType.System, null);

    /// <summary>Told of each row that is written in this actor's name.</summary>
    public Action? Recorded { get; init; }

    public static AuditActor Job(int jobId) => new(AuditActorType.Job, jobId);
}
