using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Carts;

/// <summary>A line as a client has it that worked offline.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="VariantId">Which of its variants.</param>
/// <param name="Metadata">Customisations as a JSON object, at most 4,096 bytes.</param>
/// <param name="UnitPriceCents">The price that the shopper saw, in minor units: the answer warns when it is not today's.</param>
[GraphQLDescription("A line as a client has it that worked offline.")]
public sealed record CartLineInput(
    [property: ID<Product>] int ProductId,
    int Quantity,
    [property: ID<ProductVariant>] int? VariantId = null,
    string? Metadata = null,
    int? UnitPriceCents = null)
{
    internal SyncedLine ToLine() => new(ProductId, VariantId, Quantity, Metadata, UnitPriceCents);
}
