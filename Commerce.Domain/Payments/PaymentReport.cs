using Commerce.Domain.Data;
using Commerce.Domain.Orders.Checkout;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Payments;

/// <summary>What a customer should know of the payment of an order that stands.</summary>
public sealed class PaymentReport(IDbContextFactory<CommerceDbContext> contexts)
{
    internal async Task<IReadOnlyList<CheckoutWarning>> OfOrderAsync(int orderId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payment = await context.Payments.AsNoTracking().FirstOrDefaultAsync(row => row.OrderId == orderId, cancellationToken);
        return payment is null ? [] : Of(PaymentState.Of(payment));
    }

    internal static IReadOnlyList<CheckoutWarning> Of(PaymentState state) => state switch
    {
        { Status: PaymentStatus.Failed } =>
        [
            new CheckoutWarning(
                CheckoutWarningCode.PaymentDeclined,
                $"The order was placed, but the payment was declined ({state.FailureCode}). Pay with another means: retryPayment.", ["payment"]),
        ],
        { Status: PaymentStatus.Pending, IsToBeConfirmed: true } =>
        [
            new CheckoutWarning(
                CheckoutWarningCode.ConfirmationRequired, "The order was placed. The payment is to be confirmed at payment.confirmationUrl.", ["payment"]),
        ],
        { Status: PaymentStatus.Pending or PaymentStatus.Authorized } =>
        [
            new CheckoutWarning(
                CheckoutWarningCode.PaymentPending, "The order was placed. Whether it is paid will be known in a while; nothing needs to be done.", ["payment"]),
        ],
        _ => [],
    };
}
