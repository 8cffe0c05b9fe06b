using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;

namespace Commerce.Admin.Catalog;

/// <summary>What a change of stock means for what is on the screen.</summary>
internal static class StockNews
{
    /// <summary>Of the product with this id: its variants and its ledger have changed too, so it is loaded.</summary>
    public static LiveSource<ProductData> Of(string id)
        => LiveSource<ProductData>.Of(StockChangedData.Operation, new { id }, (ProductData data, StockChangedData told) => new LiveChange<ProductData>(data, told.OnStockChanged is not null));

    /// <summary>Of all products: rows stay where they are, whatever the list is filtered or sorted by, and only their number changes.</summary>
    public static LiveSource<ProductsData> OfAll() => LiveSource<ProductsData>.Of(StockChangedData.Operation, null, Apply);

    internal static LiveChange<ProductsData> Apply(ProductsData data, StockChangedData told)
    {
        var row = data.Products.Nodes.FirstOrDefault(row => row.Id == told.OnStockChanged?.Id);
        if (row is null || row.TotalStockQuantity == told.OnStockChanged!.TotalStockQuantity)
            return new(data);
        var changed = row with { TotalStockQuantity = told.OnStockChanged.TotalStockQuantity, Changes = row.Changes + 1 };
        return new(new ProductsData(data.Products with { Nodes = [.. data.Products.Nodes.Select(other => ReferenceEquals(other, row) ? changed : other)] }));
    }
}
