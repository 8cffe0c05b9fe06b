using Commerce.Domain.Catalog.Search;

namespace Commerce.Api.Catalog.Search;

/// <summary>A search that was read and is carried out by the fields that are selected of it.</summary>
public sealed record ProductSearch(ProductSearchQuery Query, ProductSorting Sorting)
{
    /// <summary>What was searched for.</summary>
    public string? Text => Query.Criteria.Text;

    /// <summary>What was searched for instead.</summary>
    public string? CorrectedText => Query.CorrectedText;
}
