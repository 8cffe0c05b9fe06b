using System.Buffers;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Api.Fulfilment;

/// <summary>Where carriers tell what became of parcels.</summary>
internal static class CarrierEndpoint
{
    /// <summary>Events are small; nobody fills the memory here.</summary>
    private const int MaxBytes = 64 * 1024;

    public static void MapCarriers(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/webhooks/carriers", ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(HttpContext http, CarrierWebhook webhook, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        int read;
        while ((read = await http.Request.Body.ReadAsync(body.GetMemory(4096), cancellationToken)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > MaxBytes) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            return Results.Ok(new { received = true, changed = await webhook.ReceiveAsync(body.WrittenMemory, http.Request.Headers[WebhookSignature.Header], cancellationToken) });
        }
        catch (InvalidSignatureException refusal)
        {
            return Results.Json(new { refusal.Code, refusal.Message }, statusCode: StatusCodes.Status401Unauthorized);
        }
        catch (InvalidWebhookException refusal)
        {
            return Results.Json(new { refusal.Code, refusal.Message }, statusCode: StatusCodes.Status400BadRequest);
        }
        catch (DatabaseUnavailableException refusal)
        {
            // Carriers send again what was not taken.
            return Results.Json(new { refusal.Code, refusal.Message }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
