using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Mail.Templates;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments.Gateway;
using Commerce.Domain.Payments.Refunds;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Payments;

/// <summary>
/// Goes to the gateway with what is open, and books its answers. What is to be asked is committed before, and what is booked is
/// committed after: a process that dies in between leaves a row that says so, and <see cref="PaymentSettlement"/> asks again.
/// </summary>
public sealed class PaymentDesk(
    ShopWrites writes, IDbContextFactory<CommerceDbContext> contexts, IPaymentGateway gateway, StockLedger ledger, PaymentOptions options, TimeProvider clock,
    ILogger<PaymentDesk> logger)
{
    /// <summary>When the gateway is asked again about a try whose answer did not come.</summary>
    internal static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(30);

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<Payment>>> s_payment = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int id, CancellationToken token) =>
            context.Payments.IgnoreQueryFilters().Include(row => row.Order).First(row => row.Id == id)));

    /// <summary>Has a payment decided, as far as the gateway does it at once. Nothing is thrown when it cannot be reached: it is asked again later.</summary>
    public async Task SettleAsync(int paymentId, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var payment = await context.Payments.AsNoTracking().Include(row => row.Order).FirstOrDefaultAsync(row => row.Id == paymentId, cancellationToken);
        if (payment is { GatewayKey: { } key, Status: PaymentStatus.Pending or PaymentStatus.Authorized, Order: { } order })
            await SettleAsync(
                paymentId, new OpenCharge(payment.Status, order.Status == OrderStatus.Cancelled, payment.TransactionId, payment.ConfirmationUrl is not null,
                    payment.Asked, new GatewayCharge(key, payment.GatewayToken ?? "", payment.AmountCents, order.CurrencyCode, order.OrderNumber)),
                cancellationToken);
    }

    /// <summary>The same, by the order.</summary>
    public async Task SettleOrderAsync(int orderId, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await context.Payments.Where(row => row.OrderId == orderId && row.AskAgainAt != null).Select(row => (int?)row.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (open is { } id) await SettleAsync(id, cancellationToken);
    }

    /// <summary>The same for a try that was written just now, of which all is known.</summary>
    /// <returns>Where the payment stands now; null when that could not be written down.</returns>
    internal async Task<PaymentState?> SettleAsync(int paymentId, OpenCharge open, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(token => open.AskAsync(gateway, token), cancellationToken);
        var state = await BookAsync(paymentId, open.Charge.Key, answer);
        if (answer?.Outcome != GatewayOutcome.Authorized || open.IsCancelled) return state;
        answer = await AskAsync(
            async token => await gateway.CaptureAsync(open.Charge.Key, answer.TransactionId!, open.Charge.AmountCents, token), cancellationToken);
        return await BookAsync(paymentId, open.Charge.Key, answer);
    }

    /// <summary>Has an approved refund paid back, as far as the gateway does it at once.</summary>
    public async Task PayBackAsync(int refundId, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var refund = await context.Refunds.AsNoTracking().Include(row => row.Payment).FirstOrDefaultAsync(row => row.Id == refundId, cancellationToken);
        if (refund is not { Status: RefundStatus.Approved, GatewayKey: { } key, Payment.TransactionId: { } transaction }) return;
        var answer = await AskAsync(async token => await gateway.RefundAsync(key, transaction, refund.AmountCents, token), cancellationToken);
        await WriteAsync<Refund>(async (db, token) =>
        {
            await HoldAsync(db, refund.OrderId, token);
            var row = await db.Refunds.Include(other => other.Payment).Include(other => other.Order).Include(other => other.Items).FirstAsync(other => other.Id == refundId, token);
            if (row.GatewayKey != key || row.Status != RefundStatus.Approved) return row;
            var now = clock.GetUtcNow().UtcDateTime;
            if (answer is null || !PaymentBooking.Book(row, answer, now)) row.AskAt(now + AskAgainAfter);
            await ReturnProgress.FollowAsync(db, row, now, token);
            if (row.Status == RefundStatus.Processed)
            {
                await RefundedStock.PutBackAsync(db, ledger, row, token);
                // What was paid back need not be sent any more: the rest may be complete by that.
                if (row.Order!.Status is OrderStatus.Processing or OrderStatus.PartiallyShipped) await OrderProgress.FollowAsync(db, row.Order, now, token);
                RefundMail.Enqueue(db, row);
            }

            await db.SaveChangesAsync(token);
            return row;
        });
    }

    /// <summary>Changes of an order's money wait for each other, so that none is decided on what another one is just changing.</summary>
    internal static async Task HoldAsync(CommerceDbContext context, int orderId, CancellationToken cancellationToken)
    {
        // SQLite has one writer at a time anyway.
        if (context.Database.IsNpgsql())
            await context.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Orders" WHERE "Id" = {orderId} FOR UPDATE""", cancellationToken);
    }

    /// <summary>The gateway's answer; null when none came.</summary>
    private async Task<GatewayAnswer?> AskAsync(Func<CancellationToken, Task<GatewayAnswer?>> ask, CancellationToken cancellationToken)
    {
        // Who asked may go away: what the gateway does meanwhile is to be booked all the same.
        cancellationToken.ThrowIfCancellationRequested();
        using var patience = new CancellationTokenSource(options.GatewayTimeout, clock);
        try
        {
            return await ask(patience.Token);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever it was, an answer that cannot be read as well: the order stands, and what became of its money is asked again.
            logger.LogWarning(exception, "The payment gateway gave no answer; it will be asked again.");
            return null;
        }
    }

    private Task<PaymentState?> BookAsync(int paymentId, string key, GatewayAnswer? answer) => WriteAsync(async (context, token) =>
    {
        if (context.Database.IsNpgsql())
            await context.Database.ExecuteSqlAsync(
                $"""SELECT 1 FROM "Orders" WHERE "Id" = (SELECT "OrderId" FROM "Payments" WHERE "Id" = {paymentId}) FOR UPDATE""", token);
        var payment = await s_payment.For(context)(context, paymentId, token);
        // Meanwhile another try may have begun, or somebody else has booked this one.
        if (payment.GatewayKey != key || payment.AskAgainAt is null) return PaymentState.Of(payment);
        await LoadForRefundAsync(context, payment, answer, token);
        var now = clock.GetUtcNow().UtcDateTime;
        if (answer is null || !PaymentBooking.Book(payment, answer, now)) payment.AskLater(now);
        await context.SaveChangesAsync(token);
        return PaymentState.Of(payment);
    });

    /// <summary>Books, whoever stops waiting meanwhile. What cannot be written now stays open, and the gateway is asked about it again.</summary>
    private async Task<T?> WriteAsync<T>(Func<CommerceDbContext, CancellationToken, Task<T?>> work) where T : class
    {
        try
        {
            return await writes.RunAsync(work, CancellationToken.None);
        }
        catch (DatabaseUnavailableException exception)
        {
            logger.LogWarning(exception, "The payment gateway's answer could not be written down; it will be asked again.");
            return null;
        }
    }

    /// <summary>Money that arrives for a cancelled order goes back, line by line.</summary>
    internal static async Task LoadForRefundAsync(CommerceDbContext context, Payment payment, GatewayAnswer? answer, CancellationToken cancellationToken)
    {
        if (answer?.Outcome == GatewayOutcome.Captured && payment.Order!.Status == OrderStatus.Cancelled)
        {
            await context.OrderItems.Where(line => line.OrderId == payment.OrderId).LoadAsync(cancellationToken);
            await context.Refunds.Where(refund => refund.OrderId == payment.OrderId).Include(refund => refund.Items).LoadAsync(cancellationToken);
        }
    }
}
