using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Catalog;

/// <summary>Fields of <see cref="Category"/> that are worked out or read apart.</summary>
[ExtendObjectType<Category>]
public sealed class CategoryFields
{
    /// <summary>The categories above it, from the top down.</summary>
    public async Task<IReadOnlyList<Category>> GetAncestorsAsync(
        [Parent] Category category, AncestorIdsByCategory ancestors, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<Category>(await ancestors.LoadAsync(category.Id, cancellationToken) ?? []);

    /// <summary>The products that stand right in it, primarily or not.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Product> GetProducts([Parent] Category category, ShopView shop) =>
        shop.All<Product>().Where(product => product.ProductCategories.Any(place => place.CategoryId == category.Id));

    /// <summary>The places of products in it.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<ProductCategory> GetProductCategories([Parent] Category category, ShopView shop) =>
        shop.All<ProductCategory>().Where(place => place.CategoryId == category.Id);
}
