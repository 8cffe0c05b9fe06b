using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog.Operations;

public sealed record BulkEditProductsData(BulkEditPayload BulkEditProducts)
{
    public static readonly GraphQLOperation<BulkEditProductsData> Operation = GraphQLOperation<BulkEditProductsData>.Load("Catalog/Operations/BulkEditProducts.graphql");
}

/// <param name="BulkEditPreview">Null where the shop refused it as a whole.</param>
public sealed record BulkEditPayload(BulkEdit? BulkEditPreview);

/// <param name="IsApplied">False of a trial, and where a row was refused.</param>
public sealed record BulkEdit(bool IsApplied, IReadOnlyList<BulkEditRowOutcome> Rows);

public sealed record BulkEditRowOutcome(int Row, string ProductId, string? VariantId, int? Version, int? StockQuantity, IReadOnlyList<BulkChange> Changes, IReadOnlyList<BulkProblem> Problems);

public sealed record BulkChange(string Field, string? Before, string? After);

public sealed record BulkProblem(string Message);
