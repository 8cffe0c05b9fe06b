using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Domain.Payments.Embedded;

/// <summary>
/// A gateway without money, for development and tests. What a charge comes to follows from its token (<see cref="EmbeddedTokens"/>) and its
/// key, so that it says the same after a restart, and nothing has to be stored; only what waits for somebody is kept while the process lives.
/// </summary>
public sealed class EmbeddedGateway(PaymentOptions options, TimeProvider clock) : IPaymentGateway
{
    /// <summary>Where customers confirm; the key follows.</summary>
    public const string ConfirmationPath = "/payments/confirm/";

    private const string FailingRefunds = "_rf";

    // Charges that were not answered, that wait to be confirmed, or that were called off.
    private readonly ConcurrentDictionary<string, GatewayAnswer> _open = new();

    public Task<GatewayAnswer> ChargeAsync(GatewayCharge charge, CancellationToken cancellationToken)
    {
        if (_open.TryGetValue(charge.Key, out var known)) return Task.FromResult(known);
        var id = TransactionOf(charge.Key);
        switch (charge.Token)
        {
            case EmbeddedTokens.Ok:
                return Task.FromResult(Captured(id));
            case EmbeddedTokens.RefundFails:
                return Task.FromResult(Captured(id + FailingRefunds));
            case EmbeddedTokens.Declined:
                return Task.FromResult(Declined(id, "card_declined"));
            case EmbeddedTokens.InsufficientFunds:
                return Task.FromResult(Declined(id, "insufficient_funds"));
            case EmbeddedTokens.Confirm:
                return Task.FromResult(_open.GetOrAdd(charge.Key, new GatewayAnswer(
                    GatewayOutcome.NeedsConfirmation, id, ConfirmationUrl: ConfirmationPath + charge.Key, Raw: Raw("needs_confirmation", id))));
            case EmbeddedTokens.Timeout:
                _open.TryAdd(charge.Key, Captured(id));
                throw new GatewayUnavailableException("The embedded gateway did not answer in time, as its token asks for.");
            case EmbeddedTokens.TimeoutDeclined:
                _open.TryAdd(charge.Key, Declined(id, "card_declined"));
                throw new GatewayUnavailableException("The embedded gateway did not answer in time, as its token asks for.");
            case EmbeddedTokens.Unavailable:
                throw new GatewayUnavailableException("The embedded gateway is down, as its token asks for.");
            default:
                return Task.FromResult(Declined(id, "invalid_token"));
        }
    }

    public Task<GatewayAnswer> CaptureAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken) =>
        Task.FromResult(Captured(transactionId));

    public Task<GatewayAnswer> VoidAsync(string key, string? transactionId, CancellationToken cancellationToken)
    {
        var id = transactionId ?? TransactionOf(key);
        var voided = new GatewayAnswer(GatewayOutcome.Voided, id, Raw: Raw("voided", id));
        return Task.FromResult(_open.AddOrUpdate(
            key, voided, (_, known) => known.Outcome == GatewayOutcome.Captured ? known : voided));
    }

    public Task<GatewayAnswer> RefundAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken) =>
        Task.FromResult(transactionId.EndsWith(FailingRefunds, StringComparison.Ordinal)
            ? new GatewayAnswer(GatewayOutcome.Declined, transactionId, "refund_failed", Raw: Raw("refund_failed", transactionId))
            : new GatewayAnswer(GatewayOutcome.Refunded, TransactionOf(key), Raw: Raw("refunded", transactionId)));

    public Task<GatewayAnswer?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(_open.GetValueOrDefault(key));

    public GatewayEvent? ReadEvent(ReadOnlyMemory<byte> body) => EmbeddedEvent.Read(body);

    /// <summary>Whether a charge is there to be confirmed, or was.</summary>
    public bool IsWaiting(string key) => _open.TryGetValue(key, out var waiting) && waiting.Outcome != GatewayOutcome.Voided;

    /// <summary>What a customer decides who was asked to confirm.</summary>
    /// <returns>The event to be sent to the shop, and its signature; null when nothing waits under this key.</returns>
    public (byte[] Body, string Signature)? Confirm(string key, bool isConfirmed)
    {
        if (!_open.TryGetValue(key, out var waiting) || waiting.Outcome == GatewayOutcome.Voided) return null;
        var id = waiting.TransactionId ?? TransactionOf(key);
        var answer = isConfirmed ? Captured(id) : Declined(id, "confirmation_refused");
        // What was decided stays: the page may be sent twice, and then tells the shop twice.
        if (waiting.Outcome != GatewayOutcome.NeedsConfirmation || !_open.TryUpdate(key, answer, waiting)) answer = _open[key];
        var now = clock.GetUtcNow();
        var body = EmbeddedEvent.Write(key, answer, now);
        return (body, WebhookSignature.Sign(options.WebhookSecret, body, now));
    }

    private static GatewayAnswer Captured(string id) => new(GatewayOutcome.Captured, id, Raw: Raw("captured", id));

    private static GatewayAnswer Declined(string id, string code) => new(GatewayOutcome.Declined, id, code, Raw: Raw("declined", id, code));

    private static string TransactionOf(string key) =>
        "emb_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 12));

    private static string Raw(string outcome, string id, string? code = null) => JsonSerializer.Serialize(new { gateway = "embedded", outcome, id, code });
}
