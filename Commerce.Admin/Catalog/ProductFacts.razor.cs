using System.Globalization;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog;

/// <summary>The narrow column of a product: prices, stock, places, identifiers.</summary>
public sealed partial class ProductFacts
{
    [Parameter, EditorRequired]
    public required ProductDetail Product { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private string Margin => Product.CostCents is { } cost && Product.PriceCents > 0
        ? ((Product.PriceCents - cost) / (decimal)Product.PriceCents).ToString("P0", CultureInfo.CurrentCulture)
        : "–";

    private string Amount(int? cents) => cents is { } amount ? Money.Format(amount, Store.Currency) : "–";
}
