using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Inventory;

/// <summary>What the ledger of stock can be asked for.</summary>
internal static class MovementListSpec
{
    private static readonly string[] Types = ["PURCHASE", "SALE", "CANCELLATION", "RETURN", "ADJUSTMENT", "DAMAGE", "IMPORT"];

    public static readonly ListSpec Spec = new(
        AdminLinks.InventoryPath,
        "-createdAt",
        ["createdAt", "quantityChange", "quantityAfter"],
        [
            new SearchFilter("Search by product, SKU or reference", text => [new { product = new { name = new { contains = text } } }, new { product = new { sku = new { contains = text } } }, new { variant = new { sku = new { contains = text } } }, new { referenceId = new { contains = text } }]),
            new TextFilter("sku", "SKU", text => new { or = new object[] { new { variant = new { sku = new { eq = text } } }, new { product = new { sku = new { eq = text } } } } }),
            ChoiceFilter.OfEnum("why", "Why", "transactionType", [.. Types.Select(type => new Choice(type.ToLowerInvariant(), Words.StockChange(type)))]),
            new DateFilter("when", "When", "createdAt"),
            new NumberFilter("after", "Left after it", "quantityAfter")
        ],
        new ListView("Sold", "?why=sale"),
        new ListView("Corrected or damaged", "?why=adjustment,damage"),
        new ListView("Today", "?when=1d"))
    {
        DescendingFirst = ["createdAt"]
    };
}
