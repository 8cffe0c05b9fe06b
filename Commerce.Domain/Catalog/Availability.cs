namespace Commerce.Domain.Catalog;

/// <summary>What shoppers are told of the stock. The best first: a product with variants is as available as the best of them.</summary>
public enum Availability
{
    /// <summary>More pieces than the shop calls few, or it never runs out.</summary>
    InStock,

    /// <summary>Few pieces are left; see <see cref="CatalogOptions.LowStock"/>.</summary>
    LowStock,

    /// <summary>None is left, but orders are taken.</summary>
    Backorder,

    /// <summary>It cannot be bought now.</summary>
    OutOfStock,
}
