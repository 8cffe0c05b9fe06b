using Commerce.Domain.Files;

namespace Commerce.Domain.Returns;

/// <summary>What a customer shows of what comes back.</summary>
public sealed class ReturnPhoto : IHasCreatedAt
{
    public int Id { get; set; }

    public int ReturnItemId { get; set; }

    public int BlobId { get; set; }

    public DateTime CreatedAt { get; set; }

    public ReturnItem? ReturnItem { get; set; }

    /// <summary>The picture's file.</summary>
    public Blob? Blob { get; set; }
}
