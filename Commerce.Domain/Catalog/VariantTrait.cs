namespace Commerce.Domain.Catalog;

/// <summary>A free fact about a variant, such as its material; the stuff of facets.</summary>
public sealed class VariantTrait : IHasCreatedAt
{
    public int Id { get; set; }

    public int VariantId { get; set; }

    public string Type { get; set; } = "";

    public string Value { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public ProductVariant? Variant { get; set; }
}
