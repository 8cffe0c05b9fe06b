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

    public FeedStatus Status { get; set; } = FeedStatus.Pending;

    /// <summary>A dry run reads and checks every row and changes nothing.</summary>
    public bool DryRun { get; set; }

    /// <summary>Null until the rows were counted.</summary>
    public int? TotalRows { get; set; }

    public int ProcessedRows { get; set; }

    /// <summary>Rows that went in, changed or not.</summary>
    public int SuccessRows { get; set; }

    public int ErrorRows { get; set; }

    public int CreatedProducts { get; set; }

    public int UpdatedProducts { get; set; }

    public int UnchangedProducts { get; set; }

    /// <summary>Why the file as a whole was refused, with line and column.</summary>
    public string? FailureMessage { get; set; }

    /// <summary>Where a resumed import goes on; the importer's own JSON.</summary>
    public string? Checkpoint { get; set; }

    public int? JobId { get; set; }

    public int? CreatedByUserId { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? CompletedAt { get; set; }

    public Blob? Blob { get; set; }

    public Job? Job { get; set; }

    public User? CreatedBy { get; set; }

    public ICollection<ProductFeedError> Errors { get; set; } = [];
}
