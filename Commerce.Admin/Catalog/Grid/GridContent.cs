using Commerce.Admin.Catalog.Operations;

namespace Commerce.Admin.Catalog.Grid;

/// <summary>What the grid shows: handed from server to circuit as one, so that neither comes without the other.</summary>
/// <param name="Next">Where the products go on that are not loaded; null when all are.</param>
/// <param name="Total">How many products fit the filters.</param>
public sealed record GridContent(IReadOnlyList<GridProduct> Products, string? Next, int Total, IReadOnlyList<CategoryNode> Categories);
