using Commerce.Domain.Data;
using Commerce.Domain.Orders.Documents;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>Serves invoices and packing slips as pages that print well, to whoever has the address.</summary>
internal static class OrderDocumentEndpoint
{
    public static void MapOrderDocuments(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(OrderDocumentLinks.Prefix + "{token}", ServeAsync);

    private static async Task<IResult> ServeAsync(
        string token, HttpContext http, OrderDocumentLinks links, OrderPrinter printer, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        if (links.Read(token) is not var (orderId, document)) return Results.NotFound();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await printer.PrintAsync(context, orderId, document, cancellationToken) is not { } page) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals";
        return Results.Content(page, "text/html; charset=utf-8");
    }
}
