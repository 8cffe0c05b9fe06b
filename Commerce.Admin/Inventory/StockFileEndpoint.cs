using System.Security.Claims;
using Commerce.Admin.Hosting;
using Commerce.Admin.Inventory.Operations;
using Commerce.Admin.Security;

namespace Commerce.Admin.Inventory;

/// <summary>Lists of stock on their way in.</summary>
internal static class StockFileEndpoint
{
    public static void MapStockFiles(this IEndpointRouteBuilder endpoints)
        => endpoints.MapPost(AdminLinks.StockFileUploadPath, UploadAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect();

    private static Task<IResult> UploadAsync(HttpContext context, UploadRequests uploads, StockFileResults results, string filename, string key, string? reason, bool? dryRun)
        => uploads.SendAsync(
            context, AdjustStockByFileData.Operation,
            new { input = new { file = (object?)null, idempotencyKey = key, reason = reason ?? "", dryRun = dryRun ?? false } }, filename,
            data =>
            {
                if (data.AdjustStockByFile.StockListRow is not { } rows)
                    return null;
                results.Keep(key, context.User.FindFirstValue(ClaimTypes.NameIdentifier), filename, dryRun ?? false, rows);
                return key;
            });
}
