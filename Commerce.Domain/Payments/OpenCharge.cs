using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Gateway;

namespace Commerce.Domain.Payments;

/// <summary>A charge that is not decided, with all that is needed to ask the gateway about it.</summary>
/// <param name="IsCancelled">The order was called off: the charge is, too.</param>
/// <param name="IsAwaited">The customer is to confirm it: then it is only looked at.</param>
/// <param name="Asked">How often the gateway was asked without an answer that decides.</param>
internal sealed record OpenCharge(
    PaymentStatus Status, bool IsCancelled, string? TransactionId, bool IsAwaited, int Asked, GatewayCharge Charge)
{
    /// <summary>A try that was opened just now.</summary>
    public static OpenCharge New(Payment payment, Order order, string token) => new(
        PaymentStatus.Pending, IsCancelled: false, TransactionId: null, IsAwaited: false, Asked: 0,
        new GatewayCharge(payment.GatewayKey!, token, payment.AmountCents, order.CurrencyCode, order.OrderNumber));

    /// <summary>Asks what it comes to. A try that may have been made before is looked for first; it is repeated only when the gateway knows none.</summary>
    public async Task<GatewayAnswer?> AskAsync(IPaymentGateway gateway, CancellationToken cancellationToken)
    {
        if (IsCancelled) return await gateway.VoidAsync(Charge.Key, TransactionId, cancellationToken);
        if (Status == PaymentStatus.Authorized && TransactionId is { } transaction)
            return await gateway.CaptureAsync(Charge.Key, transaction, Charge.AmountCents, cancellationToken);
        if (IsAwaited || Asked > 0)
        {
            if (await gateway.FindAsync(Charge.Key, cancellationToken) is { } known) return known;
        }

        return await gateway.ChargeAsync(Charge, cancellationToken);
    }
}
