using Commerce.Domain.Customers;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Checkout;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Payments;

/// <summary>Tries a failed payment again, on the same order, with another means or the same.</summary>
public sealed class RetryPayment(ShopWrites writes, PaymentDesk desk, PaymentReport report, TimeProvider clock)
{
    private const string Operation = "retryPayment";

    /// <param name="owner">The customer or guest whose order it is.</param>
    /// <exception cref="OrderNotFoundException" />
    /// <exception cref="PaymentNotRetryableException">It has not failed, or the order is not to be paid any more.</exception>
    /// <exception cref="PaymentRequiredException" />
    /// <exception cref="PaymentMethodNotUsableException" />
    public async Task<PlacedOrder> ExecuteAsync(
        Shopper owner, int orderId, string idempotencyKey, PaymentChoice choice, CancellationToken cancellationToken = default)
    {
        var key = IdempotencyKey.Of(owner.KeyOwner, Operation, idempotencyKey, new { orderId, choice });
        await writes.RunOnceAsync(key, async (context, token) =>
        {
            await PaymentDesk.HoldAsync(context, orderId, token);
            var order = await context.Orders.Include(row => row.Payment).FirstOrDefaultAsync(row => row.Id == orderId, token);
            var isTheirs = owner switch
            {
                Shopper.Customer(var userId) => order?.UserId == userId,
                Shopper.Guest(var sessionId) => order?.SessionId == sessionId,
                _ => false,
            };
            if (order is null || !isTheirs) throw new OrderNotFoundException();
            if (OrderRules.AgainstRetry(order.OrderNumber, order.Status, order.Payment?.Status) is { } refusal) throw refusal;
            var refusals = new Refusals();
            var charged = await PaymentTokens.FindAsync(context, owner, choice, refusals, token);
            refusals.ThrowIfAny();
            var payment = order.Payment!;
            payment.Retry();
            payment.Open(charged!, clock.GetUtcNow().UtcDateTime + PaymentDesk.AskAgainAfter);
            payment.Method = choice.Method;
            order.PaymentMethodId = choice.PaymentMethodId;
            await context.SaveChangesAsync(token);
            return order.Id;
        }, cancellationToken);

        await desk.SettleOrderAsync(orderId, CancellationToken.None);
        return new PlacedOrder(orderId, await report.OfOrderAsync(orderId, CancellationToken.None));
    }
}
