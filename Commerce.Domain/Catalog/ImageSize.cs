namespace Commerce.Domain.Catalog;

/// <summary>How large a picture is shown. Who uploads one sends it in these sizes as well.</summary>
public enum ImageSize
{
    /// <summary>For rows of lists: at most 160 pixels a side.</summary>
    Small,

    /// <summary>For shelves: at most 480 pixels a side.</summary>
    Medium,

    /// <summary>For the product's own page: at most 1200 pixels a side.</summary>
    Large,
}
