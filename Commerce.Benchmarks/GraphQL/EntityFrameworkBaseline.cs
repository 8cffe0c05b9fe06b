using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>
/// EF Core with pooled contexts, not tracking, projected to DTOs. Who sees what stands in the queries: for the storefront alone that
/// gives simpler SQL than the filters of the model, which also let staff through.
/// </summary>
internal static class EntityFrameworkBaseline
{
    private const int PageSize = 20;
    private const int HistorySize = 10;

    public static void Map(WebApplication app)
    {
        app.MapGet("/products", ListAsync);
        app.MapGet("/products/{slug}", BySlugAsync);
        app.MapGet("/me/orders", HistoryAsync);
    }

    private static async Task<IResult> ListAsync(string category, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Products.IgnoreQueryFilters().AsNoTracking().AsSplitQuery()
            .Where(product => product.Category!.Slug == category && product.Category.IsActive && product.IsActive && product.ArchivedAt == null)
            .OrderBy(product => product.PriceCents).ThenBy(product => product.Id)
            .Take(PageSize + 1)
            .Select(product => new ProductDto(
                product.Id,
                product.Name,
                product.Slug,
                product.PriceCents,
                new CategoryDto(product.Category!.Name, product.Category.Slug),
                product.Variants.Where(variant => variant.ArchivedAt == null).OrderBy(variant => variant.Id)
                    .Select(variant => new VariantDto(variant.Sku, variant.Name, variant.PriceCents, variant.StockQuantity)).ToList(),
                product.Images.OrderBy(image => image.Id)
                    .Select(image => new ImageDto(image.Blob == null ? image.SourceUrl : "/files/" + image.Blob.Checksum, image.AltText)).ToList()))
            .ToListAsync(cancellationToken);
        var hasNextPage = rows.Count > PageSize;
        if (hasNextPage) rows.RemoveAt(PageSize);
        var endCursor = rows is [.., var last] ? GlobalId.Cursor(last.PriceCents, last.Key) : null;
        return Json(new ProductListDto(new ProductConnectionDto(rows, new PageInfoDto(hasNextPage, endCursor))));
    }

    private static async Task<IResult> BySlugAsync(string slug, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var product = await db.Products.IgnoreQueryFilters().AsNoTracking().AsSplitQuery()
            .Where(product => product.Slug == slug && product.IsActive && product.ArchivedAt == null)
            .Select(product => new
            {
                product.Id,
                product.Name,
                product.Slug,
                product.PriceCents,
                Category = product.Category!.IsActive ? new CategoryDto(product.Category.Name, product.Category.Slug) : null,
                Variants = product.Variants.Where(variant => variant.ArchivedAt == null).OrderBy(variant => variant.Id)
                    .Select(variant => new VariantDto(variant.Sku, variant.Name, variant.PriceCents, variant.StockQuantity)).ToList(),
                Images = product.Images.OrderBy(image => image.Id)
                    .Select(image => new ImageDto(image.Blob == null ? image.SourceUrl : "/files/" + image.Blob.Checksum, image.AltText)).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return Json(new ProductBySlugDto(product is null
            ? null
            : new ProductDto(
                product.Id,
                product.Name,
                product.Slug,
                product.PriceCents,
                product.Category,
                product.Variants,
                product.Images)));
    }

    private static async Task<IResult> HistoryAsync(
        HttpRequest request, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        if (BearerToken.Of(request) is not { } token) return Results.Unauthorized();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FindAsync(db, token, cancellationToken) is not { } user) return Results.Unauthorized();
        var me = await db.Users.IgnoreQueryFilters().AsNoTracking().Where(row => row.Id == user)
            .Select(row => new { row.FirstName, row.LastName }).FirstAsync(cancellationToken);
        var orders = await db.Orders.IgnoreQueryFilters().AsNoTracking().AsSplitQuery()
            .Where(order => order.UserId == user)
            .OrderByDescending(order => order.OrderDate).ThenBy(order => order.Id)
            .Take(HistorySize)
            .Select(order => new OrderDto(
                order.Id,
                order.OrderNumber,
                order.Status,
                order.OrderDate,
                order.TotalCents,
                order.Items.OrderBy(item => item.Id)
                    .Select(item => new OrderItemDto(
                        item.ProductName,
                        item.VariantName,
                        item.Quantity,
                        item.UnitPriceCents,
                        item.Product == null || !item.Product.IsActive || item.Product.ArchivedAt != null
                            ? null
                            : new ProductReferenceDto(item.Product.Name, item.Product.Slug)))
                    .ToList()))
            .ToListAsync(cancellationToken);
        return Json(new MeDto(new CustomerDto(me.FirstName, me.LastName, new OrderConnectionDto(orders))));
    }

    /// <summary>The active user who holds a token.</summary>
    private static Task<int?> FindAsync(CommerceDbContext db, string token, CancellationToken cancellationToken)
    {
        var hash = Secrets.Hash(token);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return db.AccessTokens.IgnoreQueryFilters()
            .Where(row => row.TokenHash == hash && row.ExpiresAt > now
                && row.Session!.RevokedAt == null && row.Session.ExpiresAt > now && row.Session.User!.IsActive)
            .Select(row => row.Session!.UserId)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private static IResult Json<T>(T data) => Results.Json(new Answer<T>(data), RelaxedJson.Types);
}
