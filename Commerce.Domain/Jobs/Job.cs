using Commerce.Domain.Feeds;

namespace Commerce.Domain.Jobs;

/// <summary>Work in the background: durable, claimed by one worker at a time, retried with back-off.</summary>
public sealed class Job : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>Names the handler.</summary>
    public string JobType { get; set; } = "";

    /// <summary>Unique when given: the same key is queued once.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The handler's input as JSON.</summary>
    public string Payload { get; set; } = "{}";

    /// <summary>The handler's result as JSON.</summary>
    public string? Result { get; internal set; }

    public JobStatus Status { get; internal set; } = JobStatus.Pending;

    public string? WorkerId { get; internal set; }

    /// <summary>Until when the worker holds the job; it is up for others afterwards.</summary>
    public DateTime? LeaseUntil { get; internal set; }

    /// <summary>How often it was claimed.</summary>
    public int Attempts { get; internal set; }

    public int MaxAttempts { get; set; } = 5;

    /// <summary>The last failure as JSON with <c>type</c> and <c>message</c>.</summary>
    public string? Error { get; internal set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? StartedAt { get; internal set; }

    public DateTime? CompletedAt { get; internal set; }

    public DateTime? FailedAt { get; internal set; }

    /// <summary>Not before this time.</summary>
    public DateTime? RetryAt { get; internal set; }

    public ProductFeed? ProductFeed { get; set; }
}
