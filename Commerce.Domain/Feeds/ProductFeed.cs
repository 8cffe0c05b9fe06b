using Commerce.Domain.Customers;
using Commerce.Domain.Files;
using Commerce.Domain.Jobs;

namespace Commerce.Domain.Feeds;

/// <summary>An uploaded file with products, stock or prices, and how far its import got.</summary>
public sealed class ProductFeed : IHasCreatedAt
{
    public int Id { get; set; }

    public int BlobId { get; set; }

    public string Filename { get; set; } = "";

    public FeedType FeedType { get; set; }

    /// <summary>Null until it is detected from the content.</summary>
    public FeedFormat? Format { get; set; }

    public FeedMode Mode { get; set; } = FeedMode.Upsert;

    public FeedStatus Status { get; set; } = FeedStatus.Pending;

    /// <summary>A dry run reads and checks every row and changes nothing.</summary>
    public bool DryRun { get; set; }

    /// <summary>Null until the rows were counted.</summary>
    public int? TotalRows { get; set; }

    /// <summary>Rows of the trial that comes before an import changes anything.</summary>
    public int CheckedRows { get; set; }

    public int ProcessedRows { get; set; }

    /// <summary>Rows that went in, changed or not.</summary>
    public int SuccessRows { get; set; }

    public int ErrorRows { get; set; }

    /// <summary>Rows that its <see cref="Mode"/> leaves out.</summary>
    public int SkippedRows { get; set; }

    public int CreatedProducts { get; set; }

    public int UpdatedProducts { get; set; }

    public int UnchangedProducts { get; set; }

    /// <summary>Why the file as a whole was refused, with line and column.</summary>
    public string? FailureMessage { get; set; }

    /// <summary>Where a resumed import goes on; the importer's own JSON.</summary>
    public string? Checkpoint { get; set; }

    /// <summary>The limits that were given with it, as JSON; null where the shop's hold.</summary>
    public string? Tripwires { get; set; }

    /// <summary>What tripped, as a JSON list.</summary>
    public string? Trips { get; set; }

    /// <summary>The kinds of trips that were approved, as a JSON list.</summary>
    public string? ApprovedTrips { get; set; }

    public int? ApprovedByUserId { get; set; }

    public DateTime? ApprovedAt { get; set; }

    /// <summary>The dry run whose file it brings in; there is one import of a dry run at most.</summary>
    public int? AppliedFromId { get; set; }

    /// <summary>The feed whose refused rows it brings again.</summary>
    public int? MendsId { get; set; }

    public int? JobId { get; set; }

    public int? CreatedByUserId { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? CompletedAt { get; set; }

    /// <summary>When it last changed the catalog.</summary>
    public DateTime? ChangedAt { get; set; }

    /// <summary>Null unless it is undone.</summary>
    public FeedUndoStatus? UndoStatus { get; set; }

    public int? UndoJobId { get; set; }

    public int? UndoneByUserId { get; set; }

    public DateTime? UndoneAt { get; set; }

    /// <summary>Changes that were taken back.</summary>
    public int RevertedChanges { get; set; }

    /// <summary>Changes that stay although it was undone.</summary>
    public int KeptChanges { get; set; }

    public Blob? Blob { get; set; }

    public Job? Job { get; set; }

    public User? CreatedBy { get; set; }

    public User? ApprovedBy { get; set; }

    public ProductFeed? AppliedFrom { get; set; }

    /// <summary>The import of this dry run.</summary>
    public ProductFeed? AppliedAs { get; set; }

    public ProductFeed? Mends { get; set; }

    public Job? UndoJob { get; set; }

    public User? UndoneBy { get; set; }

    public ICollection<ProductFeedError> Errors { get; set; } = [];

    public ICollection<ProductFeedChange> Changes { get; set; } = [];
}
