using Commerce.Domain.Customers;
using Commerce.Domain.Web;

namespace Commerce.Domain.Feeds.Schedules;

/// <summary>A feed that is fetched from an address again and again.</summary>
public sealed class FeedSchedule : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where the file is.</summary>
    public string Url { get; set; } = "";

    public FeedType FeedType { get; set; }

    /// <summary>Null to detect it from the content.</summary>
    public FeedFormat? Format { get; set; }

    /// <summary>How often it is fetched; null where it is fetched once a day.</summary>
    public int? EveryMinutes { get; set; }

    /// <summary>When it is fetched each day, in minutes since midnight, in UTC; null where it is fetched every so many minutes.</summary>
    public int? DailyAtMinute { get; set; }

    /// <summary>Whether it is fetched by itself.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>When it is fetched next; null where it is not. While somebody is at it, when others may take it over.</summary>
    public DateTime? NextRunAt { get; internal set; }

    /// <summary>Whether the next run takes the file also where nothing has changed: somebody asked for it.</summary>
    public bool IsAskedFor { get; internal set; }

    public DateTime? LastRunAt { get; internal set; }

    /// <summary>What the last run came to.</summary>
    public FeedScheduleOutcome? LastOutcome { get; internal set; }

    /// <summary>Why the last run could not fetch it.</summary>
    public WebFailure? LastFailure { get; internal set; }

    /// <summary>What came of the last run, for people.</summary>
    public string? LastMessage { get; internal set; }

    /// <summary>How often in a row it could not be fetched.</summary>
    public int FailuresInARow { get; internal set; }

    /// <summary>The last feed that was taken from it.</summary>
    public int? LastFeedId { get; internal set; }

    /// <summary>The host's name for the state that was taken last.</summary>
    public string? KnownTag { get; internal set; }

    /// <summary>When the host said that this state began.</summary>
    public DateTime? KnownSince { get; internal set; }

    /// <summary>The SHA-256 of what was taken last, for hosts that say neither.</summary>
    public string? KnownChecksum { get; internal set; }

    public int? CreatedByUserId { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public ProductFeed? LastFeed { get; set; }

    public User? CreatedBy { get; set; }

    /// <summary>Forgets what was taken, as when the address is another one.</summary>
    internal void ForgetContent() => (KnownTag, KnownSince, KnownChecksum) = (null, null, null);
}
