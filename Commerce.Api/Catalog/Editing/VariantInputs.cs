using Commerce.Domain.Catalog;
using Commerce.Domain.Catalog.Editing;
using Commerce.Domain.Inventory;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog.Editing;

/// <summary>A choice that shoppers make.</summary>
/// <param name="Name">Such as `Size`.</param>
/// <param name="Values">What can be chosen, in the order in which it is offered.</param>
/// <param name="Formerly">What the choice was called until now, when it gets another name.</param>
public sealed record ProductOptionInput(string Name, IReadOnlyList<ProductOptionValueInput> Values, string? Formerly)
{
    internal EnteredOption ToEntered() => new(Name, [.. Values.Select(value => new EnteredOptionValue(value.Value, value.Formerly))], Formerly);
}

/// <summary>One of the values of a choice.</summary>
/// <param name="Value">Such as `M`.</param>
/// <param name="Formerly">What it was called until now, when it gets another name.</param>
public sealed record ProductOptionValueInput(string Value, string? Formerly);

/// <summary>A free fact about a variant.</summary>
/// <param name="Type">Such as `Material`.</param>
/// <param name="Value">Such as `Linen`.</param>
public sealed record VariantTraitInput(string Type, string Value);

/// <summary>A part of a variant: what is left out stays as it is. Stock is changed by `adjustStock` and `receiveStock`, choices by `updateProductOptions`.</summary>
/// <param name="Id">The variant.</param>
/// <param name="ExpectedVersion">The version that was edited; refused with STALE_VERSION when somebody was faster.</param>
/// <param name="PriceCents">The price in minor units; or priceAdjustmentCents.</param>
/// <param name="PriceAdjustmentCents">What it costs more than the product, in minor units; below zero for less.</param>
/// <param name="CompareAtPriceCents">The price before a reduction, above the price; null for none.</param>
/// <param name="CostCents">What the merchant pays; null when it is not known.</param>
/// <param name="Sku">Unique in the shop; null for none.</param>
/// <param name="Gtin">EAN, UPC or ISBN; null for none.</param>
/// <param name="Weight">Grams; null when the product's weight holds.</param>
/// <param name="InventoryPolicy">What happens when the stock does not suffice.</param>
/// <param name="InventoryManagement">Who counts the stock.</param>
/// <param name="TrackStock">False: it never runs out.</param>
/// <param name="IsAvailable">Whether it can be bought.</param>
/// <param name="Traits">All its traits.</param>
public sealed record VariantInput(
    [property: ID<ProductVariant>] int Id, int? ExpectedVersion, Optional<int?> PriceCents, int? PriceAdjustmentCents, Optional<int?> CompareAtPriceCents, Optional<int?> CostCents,
    Optional<string?> Sku, Optional<string?> Gtin, Optional<int?> Weight, InventoryPolicy? InventoryPolicy, InventoryManagement? InventoryManagement, bool? TrackStock,
    bool? IsAvailable, IReadOnlyList<VariantTraitInput>? Traits)
{
    internal EnteredVariant ToEntered() => new()
    {
        Id = Id,
        ExpectedVersion = ExpectedVersion,
        PriceCents = PriceCents.ToGiven(),
        PriceAdjustmentCents = PriceAdjustmentCents is { } difference ? new(difference) : default,
        CompareAtPriceCents = CompareAtPriceCents.ToGiven(),
        CostCents = CostCents.ToGiven(),
        Sku = Sku.ToGiven(),
        Gtin = Gtin.ToGiven(),
        Weight = Weight.ToGiven(),
        InventoryPolicy = InventoryPolicy.ToGiven(),
        InventoryManagement = InventoryManagement.ToGiven(),
        TrackStock = TrackStock.ToGiven(),
        IsAvailable = IsAvailable.ToGiven(),
        Traits = Traits is null ? default : new([.. Traits.Select(trait => (trait.Type, trait.Value))]),
    };
}
