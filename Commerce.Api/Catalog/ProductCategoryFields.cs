using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="ProductCategory"/> that are worked out or read apart.</summary>
[ExtendObjectType<ProductCategory>]
public sealed class ProductCategoryFields
{
    /// <summary>Whether it is the product's main category; exactly one is.</summary>
    public Task<bool> GetIsPrimaryAsync([Parent] ProductCategory place, IsPrimaryByPlace primary, CancellationToken cancellationToken) =>
        primary.LoadAsync(place.Id, cancellationToken);
}
