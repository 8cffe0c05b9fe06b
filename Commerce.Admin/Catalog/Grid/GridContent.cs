using Commerce.Admin.Catalog.Operations;

namespace Commerce.Admin.Catalog.Grid;

/// <summary>What the grid shows: handed from server to circuit as one, so that neither comes without the other.</summary>
/// <param name="Total">How many products fit the filters.</param>
public sealed record GridContent(IReadOnlyList<GridProduct> Products, int Total, IReadOnlyList<CategoryNode> Categories);
