using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What became of a row, or would.</summary>
public sealed class BulkEditRowResult(BulkEditOutcome outcome)
{
    /// <summary>Its place among the rows that were sent, counted from 0.</summary>
    public int Row => outcome.Row;

    /// <summary>The product.</summary>
    [ID<Product>]
    public int ProductId => outcome.ProductId;

    /// <summary>The variant; null where the row is of the product.</summary>
    [ID<ProductVariant>]
    public int? VariantId => outcome.VariantId;

    /// <summary>What is different; nothing where all was so already.</summary>
    public IReadOnlyList<BulkEditChange> Changes => outcome.Changes;

    /// <summary>The version that the variant, or else the product, has from then on; null on a dry run.</summary>
    public int? Version => outcome.Version;

    /// <summary>How many there are from then on.</summary>
    public int? StockQuantity => outcome.Stock;

    /// <summary>Why it cannot be done.</summary>
    public IReadOnlyList<Problem> Problems => [.. outcome.Refusals.Select(refusal => new Problem(refusal))];
}
