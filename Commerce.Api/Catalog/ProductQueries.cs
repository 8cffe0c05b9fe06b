using Commerce.Api.Reading;
using Commerce.Domain.Catalog;
using HotChocolate.Data;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Catalog;

/// <summary>What can be read of catalog from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ProductQueries
{
    /// <summary>Products: what the storefront shows, and for staff all of them.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Product> GetProducts(ShopView shop) => shop.All<Product>();

    /// <summary>A product by its global id.</summary>
    /// <param name="id">The product's global id.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Product> GetProduct([ID<Product>] int id, ShopView shop) => shop.All<Product>().Where(product => product.Id == id);

    /// <summary>
    /// A product by the readable part of its address, or of an address that it had before: where the answer's `slug` is another one, send the visitor there.
    /// </summary>
    /// <param name="slug">The product's slug, now or formerly.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Product> GetProductBySlug(string slug, ShopView shop)
    {
        // Each by its own index; no address is that of one product and was that of another.
        var ids = shop.All<Product>().Where(product => product.Slug == slug).Select(product => product.Id)
            .Concat(shop.All<ProductSlug>().Where(former => former.Slug == slug).Select(former => former.ProductId));
        return shop.All<Product>().Where(product => ids.Contains(product.Id));
    }

    /// <summary>Categories: what the storefront shows, and for staff all of them.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Category> GetCategories(ShopView shop) => shop.All<Category>();

    /// <summary>A category by its global id.</summary>
    /// <param name="id">The category's global id.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Category> GetCategory([ID<Category>] int id, ShopView shop) => shop.All<Category>().Where(category => category.Id == id);

    /// <summary>A category by the readable part of its address.</summary>
    /// <param name="slug">The category's slug.</param>
    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<Category> GetCategoryBySlug(string slug, ShopView shop) => shop.All<Category>().Where(category => category.Slug == slug);

    /// <summary>What customers think of products.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseTotalOrder]
    [UseSorting]
    public IQueryable<Review> GetReviews(ShopView shop) => shop.All<Review>();
}
