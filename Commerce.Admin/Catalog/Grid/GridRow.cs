using System.Globalization;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Grid;

/// <summary>A row of the grid: a product, or one of its variants; what is typed beside what there is.</summary>
public sealed class GridRow
{
    private readonly string[] saved;
    private readonly string[] typed;

    private GridRow(string product, string? variant, string name, string? sku, int version, bool isCounted, params string[] values)
    {
        (ProductId, VariantId, Name, Sku, Version, IsCounted, saved) = (product, variant, name, sku, version, isCounted, values);
        typed = [.. values];
    }

    public string ProductId { get; }

    public string? VariantId { get; }

    public string Name { get; }

    public string? Sku { get; }

    public int Version { get; private set; }

    /// <summary>Whether it has a stock of its own that is counted.</summary>
    public bool IsCounted { get; }

    public string Key => VariantId ?? ProductId;

    public bool IsChanged => Enum.GetValues<GridColumn>().Any(HasChanged);

    public string this[GridColumn column]
    {
        get => typed[(int)column];
        set => typed[(int)column] = value;
    }

    /// <summary>A product with its variants.</summary>
    public static IEnumerable<GridRow> Of(GridProduct product, string currency)
    {
        var isSimple = product.Variants.Count == 0;
        yield return new GridRow(
            product.Id, null, product.Name, product.Sku, product.Version, isSimple && product.TrackStock, Amount(product.PriceCents, currency), Amount(product.CompareAtPriceCents, currency),
            isSimple ? Number(product.StockQuantity) : "", product.Category?.Id ?? "", Flag(product.IsActive));
        foreach (var variant in product.Variants)
            yield return new GridRow(
                product.Id, variant.Id, variant.Name, variant.Sku, variant.Version, variant.TrackStock, Amount(variant.PriceCents, currency), Amount(variant.CompareAtPriceCents, currency),
                Number(variant.StockQuantity), "", Flag(variant.IsAvailable));
    }

    /// <summary>Whether the row has such a cell.</summary>
    public bool Has(GridColumn column) => column switch
    {
        GridColumn.Stock => IsCounted,
        GridColumn.Category => VariantId is null,
        GridColumn.Price or GridColumn.CompareAt or GridColumn.Active => true,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null)
    };

    public bool HasChanged(GridColumn column) => saved[(int)column] != typed[(int)column];

    public void Reset() => saved.CopyTo(typed, 0);

    /// <summary>Changes an amount by percent, to the currency's smallest coin, half away from zero.</summary>
    public void ChangeBy(decimal percent, GridColumn column, string currency)
    {
        if (Money.ToCents(this[column], currency) is { } cents)
            this[column] = Money.ToText(Math.Max(0, decimal.ToInt64(decimal.Round(cents * (100 + percent) / 100, 0, MidpointRounding.AwayFromZero))), currency);
    }

    /// <summary>What is no number, for people; null when it can be sent.</summary>
    public string? Missing(string currency) => Money.ToCents(this[GridColumn.Price], currency) is null ? $"“{this[GridColumn.Price]}” is no price."
        : this[GridColumn.CompareAt].Length > 0 && Money.ToCents(this[GridColumn.CompareAt], currency) is null ? $"“{this[GridColumn.CompareAt]}” is no price."
        : IsCounted && Whole(this[GridColumn.Stock]) is null ? $"“{this[GridColumn.Stock]}” is no number of pieces."
        : VariantId is null && this[GridColumn.Category].Length == 0 && HasChanged(GridColumn.Category) ? "A product cannot be taken out of its main category here; open it for that."
        : null;

    /// <summary>A <c>BulkEditRowInput</c> with what changed.</summary>
    public Dictionary<string, object?> ToInput(string currency) => Input(saved, typed, Version, currency);

    /// <summary>The edit that brings back what there was before the one that has just been done.</summary>
    public Dictionary<string, object?> ToUndo(BulkEditRowOutcome done, string currency) => Input(typed, saved, done.Version ?? Version, currency);

    private static string Amount(int? cents, string currency) => cents is { } amount ? Money.ToText(amount, currency) : "";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Dictionary<string, object?> Input(string[] from, string[] to, int version, string currency)
    {
        var input = new Dictionary<string, object?> { ["productId"] = ProductId, ["expectedVersion"] = version };
        if (VariantId is not null)
            input["variantId"] = VariantId;
        if (Differs(GridColumn.Price))
            input["priceCents"] = Money.ToCents(to[(int)GridColumn.Price], currency);
        if (Differs(GridColumn.CompareAt))
            input["compareAtPriceCents"] = Money.ToCents(to[(int)GridColumn.CompareAt], currency);
        if (Differs(GridColumn.Stock))
            (input["stockQuantity"], input["stockSeen"]) = (Whole(to[(int)GridColumn.Stock]), Whole(from[(int)GridColumn.Stock]));
        if (Differs(GridColumn.Category) && to[(int)GridColumn.Category].Length > 0)
            input["categoryId"] = to[(int)GridColumn.Category];
        if (Differs(GridColumn.Active))
            input["isActive"] = to[(int)GridColumn.Active] == "true";
        return input;

        bool Differs(GridColumn column) => from[(int)column] != to[(int)column];
    }
}
