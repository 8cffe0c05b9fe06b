namespace Commerce.Domain.Catalog.Search;

/// <summary>In which order products are found. What is equal is ordered by key.</summary>
public enum ProductSorting
{
    /// <summary>By where the words were found: in the name, in brand or SKU, in tags and the like, in the description. Without words: what sells best.</summary>
    Relevance,

    /// <summary>The cheapest first.</summary>
    PriceAsc,

    /// <summary>The dearest first.</summary>
    PriceDesc,

    /// <summary>What came into the catalog last first.</summary>
    Newest,

    /// <summary>The best rated first; of equals the one with more ratings.</summary>
    Rating,

    /// <summary>What was sold most in the last days first; see <see cref="CatalogOptions.BestSellingDays"/>.</summary>
    BestSelling,
}
