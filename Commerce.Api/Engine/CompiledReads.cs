using Commerce.Api.Files;
using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Feeds;
using Commerce.Domain.Orders;
using Commerce.Domain.Promotions;
using HotChocolate.Data;
using HotChocolate.Execution.Configuration;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Commerce.Api;

/// <summary>
/// What our engine needs to know to read the shop from SQL to JSON: what the fields are that the shop's resolvers work out. The resolvers stay
/// what counts; tests hold that both give the same.
/// </summary>
public static partial class CommerceSchema
{
    static partial void AddEngineOptions(IRequestExecutorBuilder builder, CatalogOptions catalog) => builder.AddInstrumentation().AddExplain().AddKeySetPaging().AddCompiledReads(options =>
    {
        options.PoliciesLookAtUserOnly = true;
        options.ReadText<SqliteDataReader>(static (reader, ordinal) => raw.sqlite3_column_blob(((SqliteDataReader)reader).Handle, ordinal));
        options.ReadText<NpgsqlDataReader>(PostgresText.Read);
        DescribeQueries(options);
        DescribeCatalog(options, catalog);
        DescribePeople(options);
        DescribeOrders(options);
    });

    private static void DescribeQueries(CompiledReadOptions options) => options
        .Database<ShopViews>(shop => shop.Open().Db)
        .List("products", (CommerceDbContext db) => db.Products)
        .List("categories", (CommerceDbContext db) => db.Categories)
        .Query("product", (CommerceDbContext db, int id) => db.Products.Where(product => product.Id == id))
        .Query("productBySlug", (CommerceDbContext db, string slug) => db.Products.Join(
            db.Products.Where(product => product.Slug == slug).Select(product => product.Id)
                .Concat(db.ProductSlugs.Where(former => former.Slug == slug).Select(former => former.ProductId)),
            product => product.Id, id => id, (product, _) => product))
        .Query("category", (CommerceDbContext db, int id) => db.Categories.Where(category => category.Id == id))
        .Query("categoryBySlug", (CommerceDbContext db, string slug) => db.Categories.Where(category => category.Slug == slug));

    private static void DescribeCatalog(CompiledReadOptions options, CatalogOptions catalog) => options
        .Field("categories", (Product product) => product.ProductCategories
            .OrderByDescending(place => place.Product!.CategoryId == place.CategoryId).ThenBy(place => place.Id).Select(place => place.Category))
        .Field("isPrimary", (ProductCategory place) => place.Product!.CategoryId == place.CategoryId)
        .Field("totalStockQuantity", (Product product) => product.Variants.Any(variant => variant.ArchivedAt == null)
            ? product.Variants.Where(variant => variant.ArchivedAt == null).Sum(variant => (long)variant.StockQuantity)
            : product.StockQuantity)
        .Field("availability", StockDerivations.OfProduct(catalog.LowStock))
        .Field("availability", StockDerivations.OfVariant(catalog.LowStock))
        .Field("priceAdjustmentCents", (ProductVariant variant) => variant.PriceCents - variant.Product!.PriceCents)
        .Field("url", (ProductImage image) => image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl)
        .Field("smallUrl", (ProductImage image) => image.Renditions.Where(row => row.Size == ImageSize.Small).Select(row => FileUrls.Prefix + row.Blob!.Checksum).FirstOrDefault()
            ?? (image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl))
        .Field("mediumUrl", (ProductImage image) => image.Renditions.Where(row => row.Size == ImageSize.Medium).Select(row => FileUrls.Prefix + row.Blob!.Checksum).FirstOrDefault()
            ?? (image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl))
        .Field("largeUrl", (ProductImage image) => image.Renditions.Where(row => row.Size == ImageSize.Large).Select(row => FileUrls.Prefix + row.Blob!.Checksum).FirstOrDefault()
            ?? (image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl))
        .Field("thumbnailUrl", (Product product) => product.Images
            .Where(image => image.BlobId != null || image.SourceUrl != null)
            .OrderByDescending(image => image.IsPrimary).ThenBy(image => image.SortOrder).ThenBy(image => image.Id)
            .Select(image => image.Renditions.Where(row => row.Size == ImageSize.Small).Select(row => FileUrls.Prefix + row.Blob!.Checksum).FirstOrDefault()
                ?? (image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl))
            .FirstOrDefault())
        .Field("reviews", (Product product) => product.Reviews)
        .Field("inventoryTransactions", (Product product) => product.InventoryTransactions)
        .Field("orderItems", (Product product) => product.OrderItems)
        .Field("cartItems", (Product product) => product.CartItems)
        .Field("returnItems", (Product product) => product.ReturnItems)
        .Field("inventoryTransactions", (ProductVariant variant) => variant.InventoryTransactions)
        .Field("orderItems", (ProductVariant variant) => variant.OrderItems)
        .Field("cartItems", (ProductVariant variant) => variant.CartItems)
        .Field("products", (Category category) => category.ProductCategories.Select(place => place.Product))
        .Field("productCategories", (Category category) => category.ProductCategories)
        .Field("imageUrl", (Product product) => product.Images
            .Where(image => image.BlobId != null || image.SourceUrl != null)
            .OrderByDescending(image => image.IsPrimary).ThenBy(image => image.SortOrder).ThenBy(image => image.Id)
            .Select(image => image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl)
            .FirstOrDefault());

    private static void DescribePeople(CompiledReadOptions options) => options
        .Field("carts", (User user) => user.Carts)
        .Field("orders", (User user) => user.Orders)
        .Field("reviews", (User user) => user.Reviews)
        .Field("sessions", (User user) => user.Sessions)
        .Field("apiKeys", (User user) => user.ApiKeys)
        .Field("currentPriceCents", (CartItem item) => item.VariantId == null
            ? item.Product!.PriceCents
            : item.Variant == null ? null : (int?)item.Variant.PriceCents);

    private static void DescribeOrders(CompiledReadOptions options) => options
        .Field("redemptions", (Coupon coupon) => coupon.Redemptions)
        .Field("errors", (ProductFeed feed) => feed.Errors)
        .Field("changes", (ProductFeed feed) => feed.Changes)
        .Field("paymentStatus", OrderDerivations.PaymentStatus)
        .Field("fulfillmentStatus", OrderDerivations.FulfillmentStatus)
        .Field("returnStatus", OrderDerivations.ReturnStatus);
}
