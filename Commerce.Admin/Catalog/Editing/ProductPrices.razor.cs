using System.Globalization;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>What a product costs, what it cost before, and what is left of it.</summary>
public sealed partial class ProductPrices
{
    [Parameter, EditorRequired]
    public required ProductForm Form { get; set; }

    [Parameter]
    public bool HasVariants { get; set; }

    [Parameter]
    public EventCallback OnEdit { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private int? Margin => Money.ToCents(Form.Price, Store.Currency) is { } price && Money.ToCents(Form.Cost, Store.Currency) is { } cost ? price - cost : null;

    private string MarginText => Margin is not { } margin ? "–"
        : Money.ToCents(Form.Price, Store.Currency) is > 0 and var price ? $"{Money.Format(margin, Store.Currency)} · {((decimal)margin / price).ToString("P0", CultureInfo.CurrentCulture)}"
        : Money.Format(margin, Store.Currency);

    private static string Text(ChangeEventArgs change) => change.Value as string ?? "";

    private Task Set(Action change)
    {
        change();
        return OnEdit.InvokeAsync();
    }
}
