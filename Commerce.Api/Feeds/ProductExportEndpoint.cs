using System.Globalization;
using Commerce.Api.Files;
using Commerce.Api.Security;
using Commerce.Domain;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Export;
using Microsoft.AspNetCore.Mvc;

namespace Commerce.Api.Feeds;

/// <summary>
/// Gives the catalog as a file, to those who keep it: <c>GET /product-exports?format=SHOPIFY_CSV&amp;active=true&amp;category=mugs</c> with the token or the key
/// of a request. It is sent as it is read, so it may be of any size.
/// </summary>
internal static class ProductExportEndpoint
{
    public const string Path = "/product-exports";

    public static void MapProductExports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Path, Serve).RequireAuthorization(Policies.Catalog);

    private static IResult Serve([AsParameters] ProductExportQuery query, HttpContext http, ProductExporter exporter, TimeProvider clock)
    {
        if (FormatOf(query.Format) is not { } format)
            return Results.Text($"'{query.Format}' is no format. Ask for one of {string.Join(", ", EnumText.Names(typeof(FeedFormat)))}.", statusCode: StatusCodes.Status400BadRequest);
        var origin = query.Files ?? $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}{FileUrls.Prefix}";
        if (!Uri.TryCreate(origin.TrimEnd('/') + '/', UriKind.Absolute, out var files) || files.Scheme is not ("http" or "https"))
            return Results.Text("'files' is where the shop's pictures are, such as https://shop.example/files/.", statusCode: StatusCodes.Status400BadRequest);

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var (contentType, name) = FileOf(format);
        var date = clock.GetUtcNow().ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Results.Stream(stream => exporter.WriteAsync(format, query.ToFilter(), files, stream, http.RequestAborted), contentType, string.Format(CultureInfo.InvariantCulture, name, date));
    }

    private static FeedFormat? FormatOf(string? text) => EnumText.Names(typeof(FeedFormat)).Contains(text) ? EnumText.Parse<FeedFormat>(text!) : null;

    private static (string ContentType, string Name) FileOf(FeedFormat format) => format switch
    {
        FeedFormat.ShopifyCsv => ("text/csv; charset=utf-8", "products-{0}-shopify.csv"),
        FeedFormat.GoogleTsv => ("text/tab-separated-values; charset=utf-8", "products-{0}-google.tsv"),
        FeedFormat.GoogleXml => ("application/xml; charset=utf-8", "products-{0}-google.xml"),
        FeedFormat.WoocommerceCsv => ("text/csv; charset=utf-8", "products-{0}-woocommerce.csv"),
        FeedFormat.Jsonl => ("application/jsonl; charset=utf-8", "products-{0}.jsonl"),
    };
}

/// <summary>What is to be exported, as an address says it.</summary>
internal sealed record ProductExportQuery(
    [FromQuery(Name = "format")] string? Format,
    [FromQuery(Name = "active")] bool? Active,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "category")] string[]? Category,
    [FromQuery(Name = "brand")] string? Brand,
    [FromQuery(Name = "images")] bool? Images,
    [FromQuery(Name = "minPriceCents")] int? MinPriceCents,
    [FromQuery(Name = "maxPriceCents")] int? MaxPriceCents,
    [FromQuery(Name = "changedFrom")] DateTimeOffset? ChangedFrom,
    [FromQuery(Name = "changedBefore")] DateTimeOffset? ChangedBefore,
    [FromQuery(Name = "files")] string? Files)
{
    public ProductExportFilter ToFilter() => new()
    {
        IsActive = Active,
        Search = Search,
        Categories = Category ?? [],
        Brand = Brand,
        HasImages = Images,
        MinPriceCents = MinPriceCents,
        MaxPriceCents = MaxPriceCents,
        ChangedFrom = ChangedFrom?.UtcDateTime,
        ChangedBefore = ChangedBefore?.UtcDateTime,
    };
}
