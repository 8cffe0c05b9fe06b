using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Inventory;

/// <summary>What the list of counted stock can be asked for.</summary>
internal static class StockListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.StockPath,
        "quantity",
        ["quantity", "name", "sku"],
        [
            new SearchFilter("Search by name or SKU", text => [new { name = new { contains = text } }, new { sku = new { contains = text } }]),
            new ChoiceFilter(
                "stock", "Stock",
                [new("in_stock", "Enough"), new("low_stock", "Low"), new("backorder", "None, orders taken"), new("out_of_stock", "Sold out")],
                chosen => ChoiceFilter.In("availability", chosen.Select(value => value.ToUpperInvariant()))),
            new NumberFilter("pieces", "On hand", "quantity"),
            new ChoiceFilter("counted", "Counting", [new("yes", "Counted"), new("no", "Never runs out")], chosen => new { trackStock = new { eq = chosen[0] == "yes" } }) { IsSingle = true },
            new ChoiceFilter("shown", "Product", [new("active", "Active"), new("hidden", "Hidden")], chosen => new { isActive = new { eq = chosen[0] == "active" } }) { IsSingle = true }
        ],
        new ListView("Running low", "?counted=yes&shown=active&stock=low_stock"),
        new ListView("Sold out", "?counted=yes&shown=active&stock=backorder,out_of_stock"),
        new ListView("Backorders", "?pieces=..-1"));
}
