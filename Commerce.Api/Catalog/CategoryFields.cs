using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

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
    [UseFiltering<ProductFilterType>]
    [UseSorting<ProductSortType>]
    public Task<Connection<Product>> GetProductsAsync(
        [Parent(nameof(Category.Id))] Category category, ProductsByCategory products, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(products, category.Id, paging);

    /// <summary>The products that stand in it or in a category below it, each once.</summary>
    [UsePaging]
    [UseFiltering<ProductFilterType>]
    [UseSorting<ProductSortType>]
    public Task<Connection<Product>> GetAllProductsAsync(
        [Parent(nameof(Category.Id))] Category category, AllProductsByCategory allProducts, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(allProducts, category.Id, paging);

    /// <summary>How many products stand in it.</summary>
    /// <param name="includeSubtree">Whether the categories below count.</param>
    public Task<int> GetProductCountAsync(
        [Parent] Category category, [DefaultValue(true)] bool includeSubtree, ProductCountByCategory counts, CancellationToken cancellationToken) =>
        counts.LoadAsync(new ProductCountKey(category.Id, includeSubtree), cancellationToken);

    /// <summary>The places of products in it.</summary>
    [UsePaging]
    [UseFiltering<ProductCategoryFilterType>]
    [UseSorting<ProductCategorySortType>]
    public Task<Connection<ProductCategory>> GetProductCategoriesAsync(
        [Parent(nameof(Category.Id))] Category category, ProductCategoriesByCategory productCategories, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(productCategories, category.Id, paging);
}
