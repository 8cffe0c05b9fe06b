using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Tests.Api.Checkout;

/// <summary>
/// What an adapter for a provider looks like: its REST API and its words on one side, the shop's on the other. The key goes into the header that
/// such APIs have for it, and into the charge, by which it is found again.
/// </summary>
internal sealed class RestGateway(HttpClient http) : IPaymentGateway
{
    public Task<GatewayAnswer> ChargeAsync(GatewayCharge charge, CancellationToken cancellationToken) => SendAsync(
        "v1/charges", charge.Key + "/charge",
        new { amount = charge.AmountCents, currency = charge.CurrencyCode.ToLowerInvariant(), source = charge.Token, reference = charge.Key, capture = false },
        cancellationToken);

    public Task<GatewayAnswer> CaptureAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken) =>
        SendAsync($"v1/charges/{transactionId}/capture", key + "/capture", new { amount = amountCents }, cancellationToken);

    public async Task<GatewayAnswer> VoidAsync(string key, string? transactionId, CancellationToken cancellationToken) =>
        (transactionId ?? (await FindAsync(key, cancellationToken))?.TransactionId) is { } id
            ? await SendAsync($"v1/charges/{id}/cancel", key + "/cancel", new { }, cancellationToken)
            : new GatewayAnswer(GatewayOutcome.Voided);

    public Task<GatewayAnswer> RefundAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken) =>
        SendAsync("v1/refunds", key, new { charge = transactionId, amount = amountCents }, cancellationToken);

    public async Task<GatewayAnswer?> FindAsync(string key, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(() => http.GetAsync(new Uri($"v1/charges?reference={Uri.EscapeDataString(key)}", UriKind.Relative), cancellationToken));
        return response.StatusCode == HttpStatusCode.NotFound ? null : await ReadAsync(response, cancellationToken);
    }

    public GatewayEvent? ReadEvent(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        var (root, charge) = (document.RootElement, document.RootElement.GetProperty("object"));
        return new GatewayEvent(
            root.GetProperty("id").GetString()!, root.GetProperty("event").GetString()!, charge.GetProperty("reference").GetString()!,
            root.GetProperty("at").GetDateTime().ToUniversalTime(), Answer(charge, Encoding.UTF8.GetString(body.Span)));
    }

    private async Task<GatewayAnswer> SendAsync(string path, string key, object body, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
            request.Headers.Add("Idempotency-Key", key);
            return http.SendAsync(request, cancellationToken);
        });
        return await ReadAsync(response, cancellationToken);
    }

    private static async Task<HttpResponseMessage> AskAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var response = await ask();
        // Its trouble is not an answer.
        return (int)response.StatusCode < 500 ? response : throw new GatewayNoAnswer(response);
    }

    private static async Task<GatewayAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        using var document = JsonDocument.Parse(text);
        return Answer(document.RootElement, text);
    }

    private static GatewayAnswer Answer(JsonElement charge, string raw) => new(
        charge.GetProperty("state").GetString() switch
        {
            "reserved" => GatewayOutcome.Authorized,
            "paid" => GatewayOutcome.Captured,
            "action_required" => GatewayOutcome.NeedsConfirmation,
            "cancelled" => GatewayOutcome.Voided,
            "refunded" => GatewayOutcome.Refunded,
            "rejected" => GatewayOutcome.Declined,
            _ => GatewayOutcome.Processing,
        },
        charge.GetProperty("id").GetString(), Text(charge, "reason"), Text(charge, "action_url"), raw);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private sealed class GatewayNoAnswer : HttpRequestException
    {
        public GatewayNoAnswer(HttpResponseMessage response)
            : base($"The provider answered {(int)response.StatusCode}.", null, response.StatusCode) => response.Dispose();
    }
}
