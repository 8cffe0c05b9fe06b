using System.Buffers;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Payments;
using Commerce.Domain.Payments.Embedded;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Api.Payments;

/// <summary>Where the payment gateway tells what happened, and where customers confirm payments of the embedded one.</summary>
internal static class PaymentEndpoints
{
    /// <summary>Events are small; nobody fills the memory here.</summary>
    private const int MaxBytes = 64 * 1024;

    public static void MapPayments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/webhooks/payments", ReceiveAsync);
        endpoints.MapGet(EmbeddedGateway.ConfirmationPath + "{key}", ShowConfirmation);
        endpoints.MapPost(EmbeddedGateway.ConfirmationPath + "{key}", ConfirmAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ReceiveAsync(HttpContext http, PaymentWebhook webhook, CancellationToken cancellationToken)
    {
        if (await ReadAsync(http.Request, cancellationToken) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        try
        {
            var changed = await webhook.ReceiveAsync(body, http.Request.Headers[WebhookSignature.Header], cancellationToken);
            return Results.Ok(new { received = true, changed });
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
            // Gateways send again what was not taken.
            return Results.Json(new { refusal.Code, refusal.Message }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    // As the bank's page would be: without script, and of no use to anybody without the key.
    private static IResult ShowConfirmation(string key, EmbeddedGateway gateway) => gateway.IsWaiting(key)
        ? Results.Content(
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Confirm the payment</title></head>
            <body><main><h1>Confirm the payment</h1><p>This page stands in for the bank's. No money moves.</p>
            <form method="post"><button name="decision" value="confirm">Confirm</button> <button name="decision" value="refuse">Refuse</button></form>
            </main></body></html>
            """, "text/html; charset=utf-8")
        : Results.NotFound();

    private static async Task<IResult> ConfirmAsync(string key, HttpContext http, EmbeddedGateway gateway, PaymentWebhook webhook, CancellationToken cancellationToken)
    {
        var decision = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(cancellationToken))["decision"].ToString() : "";
        if (decision is not ("confirm" or "refuse")) return Results.BadRequest(new { message = "Send decision=confirm or decision=refuse." });
        // The same way a real gateway's event takes: signed, and checked.
        if (gateway.Confirm(key, decision == "confirm") is not var (body, signature)) return Results.NotFound();
        await webhook.ReceiveAsync(body, signature, cancellationToken);
        return Results.Content(
            $"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Thank you</title></head><body><main><h1>The payment was {(decision == "confirm" ? "confirmed" : "refused")}</h1><p>You can go back to the shop.</p></main></body></html>""",
            "text/html; charset=utf-8");
    }

    /// <summary>The body as it came, byte for byte; null when it is too long.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        while (true)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(4096), cancellationToken);
            if (read == 0) return body.WrittenMemory;
            body.Advance(read);
            if (body.WrittenCount > MaxBytes) return null;
        }
    }
}
