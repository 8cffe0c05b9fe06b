using Commerce.Api.Files;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Orders;
using HotChocolate.Data;
using HotChocolate.Execution.Configuration;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Commerce.Api;

/// <summary>
/// What our engine needs to know to read the shop from SQL to JSON: what the fields are that the shop's resolvers work out. The resolvers stay
/// what counts; tests hold that both give the same.
/// </summary>
public static partial class CommerceSchema
{
    static partial void AddEngineOptions(IRequestExecutorBuilder builder) => builder.AddKeySetPaging().AddCompiledReads(options =>
    {
        options.PoliciesLookAtUserOnly = true;
        options.ReadText<SqliteDataReader>(static (reader, ordinal) => raw.sqlite3_column_blob(((SqliteDataReader)reader).Handle, ordinal));
        DescribeCatalog(options);
        DescribePeople(options);
        DescribeOrders(options);
    });

    private static void DescribeCatalog(CompiledReadOptions options) => options
        .Field("category", (Product product) => product.ProductCategories
            .Where(place => place.IsPrimary).OrderBy(place => place.Id).Select(place => place.Category).FirstOrDefault())
        .Field("categories", (Product product) => product.ProductCategories
            .OrderByDescending(place => place.IsPrimary).ThenBy(place => place.Id).Select(place => place.Category))
        .Field("totalStockQuantity", (Product product) => product.Variants.Any(variant => variant.ArchivedAt == null)
            ? product.Variants.Where(variant => variant.ArchivedAt == null).Sum(variant => (long)variant.StockQuantity)
            : product.StockQuantity)
        .Field("priceAdjustmentCents", (ProductVariant variant) => variant.PriceCents - variant.Product!.PriceCents)
        .Field("url", (ProductImage image) => image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl)
        .Field("imageUrl", (Product product) => product.Images
            .Where(image => image.BlobId != null || image.SourceUrl != null)
            .OrderByDescending(image => image.IsPrimary).ThenBy(image => image.SortOrder).ThenBy(image => image.Id)
            .Select(image => image.Blob != null ? FileUrls.Prefix + image.Blob.Checksum : image.SourceUrl)
            .FirstOrDefault());

    private static void DescribePeople(CompiledReadOptions options) => options
        .Field("currentPriceCents", (CartItem item) => item.VariantId == null
            ? item.Product!.PriceCents
            : item.Variant == null ? null : (int?)item.Variant.PriceCents);

    private static void DescribeOrders(CompiledReadOptions options) => options
        .Field("paymentStatus", OrderDerivations.PaymentStatus)
        .Field("fulfillmentStatus", OrderDerivations.FulfillmentStatus)
        .Field("returnStatus", OrderDerivations.ReturnStatus);
}
