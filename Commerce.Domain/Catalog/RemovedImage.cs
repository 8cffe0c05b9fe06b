namespace Commerce.Domain.Catalog;

/// <summary>A picture of a feed that somebody has taken away from a product: the next run of the feed does not bring it back.</summary>
public sealed class RemovedImage : IHasCreatedAt
{
    public int Id { get; set; }

    public int ProductId { get; set; }

    /// <summary>Where a feed said the picture is.</summary>
    public string SourceUrl { get; set; } = "";

    /// <summary>When it was taken away.</summary>
    public DateTime CreatedAt { get; set; }

    public Product? Product { get; set; }
}
