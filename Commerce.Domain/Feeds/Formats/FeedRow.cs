using Commerce.Domain.Inventory;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>What a row of a feed is about.</summary>
public enum FeedRowKind
{
    /// <summary>A product that is bought as it is: the offer is its own.</summary>
    Simple,

    /// <summary>A product that is bought as one of its variants, which stand in rows of their own.</summary>
    Parent,

    /// <summary>One variant; the product's fields may stand beside it.</summary>
    Variant,

    /// <summary>Another picture of a product, and nothing else.</summary>
    Image,
}

/// <summary>
/// A row as every format is read into. Null means that the file says nothing: what is there is left alone (a missing column and a blank
/// cell are the same). A row with <see cref="Errors"/> is refused as a whole.
/// </summary>
public sealed record FeedRow
{
    /// <summary>The line on which the row begins, or the number of the item in an XML feed; counted from 1.</summary>
    public required int Number { get; init; }

    public FeedRowKind Kind { get; init; }

    /// <summary>The product's key in the file (handle, group, parent), as a slug. Null where only the SKU tells which product is meant.</summary>
    public string? ProductKey { get; init; }

    /// <summary>True where the key is the product's own address (a handle) and names it above all; false where the SKU does.</summary>
    public bool IsKeyAuthoritative { get; init; }

    /// <summary>The parent as the file names it, by SKU, where the product is not named by its key (WooCommerce).</summary>
    public string? ParentSku { get; init; }

    public FeedProduct Product { get; init; } = FeedProduct.Nothing;

    public FeedOffer Offer { get; init; } = FeedOffer.Nothing;

    /// <summary>The variant's options in order, at most three; empty unless <see cref="Kind"/> is a variant.</summary>
    public IReadOnlyList<FeedOption> Options { get; init; } = [];

    /// <summary>True where the file says that the variant has no options, which is another thing than not saying which.</summary>
    public bool IsWithoutOptions { get; init; }

    public string? VariantName { get; init; }

    /// <summary>Facts about the variant, or about the only one there is.</summary>
    public IReadOnlyList<FeedTrait> Traits { get; init; } = [];

    public IReadOnlyList<FeedImage> Images { get; init; } = [];

    /// <summary>The picture that shows this variant.</summary>
    public FeedImage? VariantImage { get; init; }

    /// <summary>Why the row is refused.</summary>
    public IReadOnlyList<FeedRowError> Errors { get; init; } = [];
}

/// <summary>What a row says about the product itself.</summary>
public sealed record FeedProduct
{
    internal static readonly FeedProduct Nothing = new();

    public string? Name { get; init; }

    /// <summary>HTML as it came; sanitised when it is stored.</summary>
    public string? Description { get; init; }

    public string? Brand { get; init; }

    public string? ProductType { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public bool? IsActive { get; init; }

    /// <summary>Paths from the top of the tree; the first is the primary category.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Categories { get; init; }

    public string? SeoTitle { get; init; }

    public string? SeoDescription { get; init; }

    /// <summary>Text as <c>LxWxH cm</c>.</summary>
    public string? Dimensions { get; init; }

    /// <summary>Further facts by name.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }
}

/// <summary>What is bought, at which price and how much of it is there.</summary>
public sealed record FeedOffer
{
    internal static readonly FeedOffer Nothing = new();

    public string? Sku { get; init; }

    public string? Gtin { get; init; }

    /// <summary>What the shopper pays, in minor units.</summary>
    public int? PriceCents { get; init; }

    /// <summary>The price before a reduction, in minor units.</summary>
    public int? CompareAtPriceCents { get; init; }

    public int? CostCents { get; init; }

    public int? StockQuantity { get; init; }

    public bool? TrackStock { get; init; }

    public InventoryPolicy? InventoryPolicy { get; init; }

    public InventoryManagement? InventoryManagement { get; init; }

    public bool? IsAvailable { get; init; }

    /// <summary>Grams.</summary>
    public int? Weight { get; init; }
}

/// <summary>One choice of a variant: <c>Size</c> = <c>M</c>.</summary>
public sealed record FeedOption(string Name, string Value);

/// <summary>A fact: <c>Material</c> = <c>Cotton</c>.</summary>
public sealed record FeedTrait(string Type, string Value);

/// <summary>A picture's address, checked to be absolute http or https.</summary>
public sealed record FeedImage(string Url, string? AltText);

/// <summary>What is wrong in one cell, and how to mend it.</summary>
public sealed record FeedRowError(string? Column, string? Value, string Code, string Message);
