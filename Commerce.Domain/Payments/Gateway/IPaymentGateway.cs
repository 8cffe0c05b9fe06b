namespace Commerce.Domain.Payments.Gateway;

/// <summary>
/// Who takes the money. One implementation for each provider; nothing else of the shop knows which it is. Every request carries a key of
/// the shop's: asked again with the same key, the gateway does nothing twice and tells what became of it.
/// </summary>
public interface IPaymentGateway
{
    /// <summary>Charges: authorises and, where the provider can do both at once, captures. An answer <see cref="GatewayOutcome.Authorized"/> is captured next.</summary>
    /// <exception cref="GatewayUnavailableException">No answer came; whether anything was done is not known.</exception>
    Task<GatewayAnswer> ChargeAsync(GatewayCharge charge, CancellationToken cancellationToken);

    /// <summary>Takes what was authorised.</summary>
    /// <exception cref="GatewayUnavailableException" />
    Task<GatewayAnswer> CaptureAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken);

    /// <summary>
    /// Calls a charge off, also one that was never made: one that arrives later with this key must be refused. Too late, the answer is
    /// <see cref="GatewayOutcome.Captured"/>.
    /// </summary>
    /// <exception cref="GatewayUnavailableException" />
    Task<GatewayAnswer> VoidAsync(string key, string? transactionId, CancellationToken cancellationToken);

    /// <summary>Pays back: <see cref="GatewayOutcome.Refunded"/> or <see cref="GatewayOutcome.Declined"/>.</summary>
    /// <param name="key">The refund's key.</param>
    /// <exception cref="GatewayUnavailableException" />
    Task<GatewayAnswer> RefundAsync(string key, string transactionId, int amountCents, CancellationToken cancellationToken);

    /// <summary>What became of the charge with this key; null when the gateway knows none.</summary>
    /// <exception cref="GatewayUnavailableException" />
    Task<GatewayAnswer?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Reads an event whose signature was checked; null when it is of no interest.</summary>
    /// <exception cref="InvalidWebhookException">It is no event of this provider.</exception>
    GatewayEvent? ReadEvent(ReadOnlyMemory<byte> body);
}
