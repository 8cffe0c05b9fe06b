using Commerce.Admin.Hosting;
using Commerce.Admin.Security;
using Commerce.Admin.Shipments.Operations;

namespace Commerce.Admin.Shipments;

/// <summary>Labels that were made elsewhere, on their way in.</summary>
internal static class LabelEndpoint
{
    public static void MapLabels(this IEndpointRouteBuilder endpoints)
        => endpoints.MapPost(AdminLinks.LabelUploadPath, UploadAsync).RequireAuthorization(AdminCookie.Policy).DisableCookieRedirect();

    private static Task<IResult> UploadAsync(HttpContext context, UploadRequests uploads, string shipment, string filename)
        => uploads.SendAsync(
            context, UploadShippingLabelData.Operation, new { input = new { shipmentId = shipment, file = (object?)null } }, filename, data => data.UploadShippingLabel.Shipment?.Id);
}
