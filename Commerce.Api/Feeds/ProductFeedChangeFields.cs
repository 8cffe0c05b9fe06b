using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using Commerce.Domain.Feeds;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>Fields of <see cref="ProductFeedChange"/> that are read apart.</summary>
[ExtendObjectType<ProductFeedChange>]
public sealed class ProductFeedChangeFields
{
    /// <summary>The product; null of one that a dry run would create, and of one that is gone.</summary>
    public async Task<Product?> GetProductAsync([Parent(nameof(ProductFeedChange.ProductId))] ProductFeedChange change, IResolverContext context) =>
        change.ProductId is { } id ? await context.LoadAsync<Product>(id) : null;
}
