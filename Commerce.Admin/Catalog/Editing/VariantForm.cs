using System.Globalization;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>What is typed of a variant.</summary>
public sealed record VariantForm
{
    public required string Id { get; init; }

    public string Price { get; set; } = "";

    public string CompareAt { get; set; } = "";

    public string Cost { get; set; } = "";

    public string Sku { get; set; } = "";

    public string Gtin { get; set; } = "";

    public string Weight { get; set; } = "";

    public string InventoryPolicy { get; set; } = "DENY";

    public bool TrackStock { get; set; } = true;

    public bool IsAvailable { get; set; } = true;

    /// <summary>One to a line: <c>Material: Linen</c>.</summary>
    public string Traits { get; set; } = "";

    public static VariantForm Of(Variant variant, string currency) => new()
    {
        Id = variant.Id,
        Price = Money.ToText(variant.PriceCents, currency),
        CompareAt = variant.CompareAtPriceCents is { } former ? Money.ToText(former, currency) : "",
        Cost = variant.CostCents is { } cost ? Money.ToText(cost, currency) : "",
        Sku = variant.Sku ?? "",
        Gtin = variant.Gtin ?? "",
        Weight = variant.Weight?.ToString(CultureInfo.InvariantCulture) ?? "",
        InventoryPolicy = variant.InventoryPolicy,
        TrackStock = variant.TrackStock,
        IsAvailable = variant.IsAvailable,
        Traits = string.Join('\n', variant.Traits.Select(trait => $"{trait.Type}: {trait.Value}"))
    };

    /// <summary>What is no number, for people; null when it can be sent.</summary>
    public string? Missing(string currency) => Money.ToCents(Price, currency) is null ? "Each variant needs a price; 0 is for free."
        : CompareAt.Length > 0 && !(Money.ToCents(CompareAt, currency) > Money.ToCents(Price, currency)) ? "The price before a reduction must be above the price."
        : Cost.Length > 0 && Money.ToCents(Cost, currency) is null ? "What a variant costs you is no amount."
        : Lines().Any(line => line.Length != 2) ? "Write each trait as “Material: Linen”."
        : null;

    /// <summary>A <c>VariantInput</c> with what differs from <paramref name="before"/>, and nothing else.</summary>
    public Dictionary<string, object?> ToInput(VariantForm before, int version, string currency)
    {
        var input = new Dictionary<string, object?> { ["id"] = Id, ["expectedVersion"] = version };
        Add("priceCents", form => form.Price, text => Money.ToCents(text, currency));
        Add("compareAtPriceCents", form => form.CompareAt, text => Money.ToCents(text, currency));
        Add("costCents", form => form.Cost, text => Money.ToCents(text, currency));
        Add("sku", form => form.Sku, Text);
        Add("gtin", form => form.Gtin, Text);
        Add("weight", form => form.Weight, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var grams) ? grams : null);
        Add("inventoryPolicy", form => form.InventoryPolicy, policy => policy);
        Add("trackStock", form => form.TrackStock, flag => flag);
        Add("isAvailable", form => form.IsAvailable, flag => flag);
        Add("traits", form => form.Traits, _ => Lines().Select(line => new { type = line[0], value = line[1] }).ToArray());
        return input;

        void Add<T>(string name, Func<VariantForm, T> get, Func<T, object?> value)
        {
            if (!EqualityComparer<T>.Default.Equals(get(before), get(this)))
                input[name] = value(get(this));
        }
    }

    private static string? Text(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private IEnumerable<string[]> Lines() => Traits.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(':', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
