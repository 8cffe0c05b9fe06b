using System.Text;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Payments.Gateway;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Commerce.Domain.Payments;

/// <summary>Takes what the gateway tells by itself. Sent again, or in another order than it happened, it does no harm.</summary>
public sealed class PaymentWebhook(
    ShopWrites writes, IPaymentGateway gateway, PaymentOptions options, PaymentDesk desk, TimeProvider clock, ILogger<PaymentWebhook> logger)
{
    /// <summary>Checks the signature and books the event.</summary>
    /// <param name="body">The body as it came, byte for byte.</param>
    /// <param name="signature">The header <see cref="WebhookSignature.Header"/>.</param>
    /// <returns>Whether anything changed; false for an event that was taken before, comes too late, or is of no interest.</returns>
    /// <exception cref="InvalidSignatureException" />
    /// <exception cref="InvalidWebhookException" />
    /// <exception cref="DatabaseUnavailableException">Nothing was booked; the gateway sends it again.</exception>
    public async Task<bool> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, CancellationToken cancellationToken = default)
    {
        WebhookSignature.Verify(options.WebhookSecret, body.Span, signature, clock.GetUtcNow());
        if (gateway.ReadEvent(body) is not { } happened) return false;
        int? open;
        try
        {
            open = await writes.RunAsync((context, token) => BookAsync(context, happened, body, token), cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // The same event came twice at the same moment.
            return false;
        }

        // Reserved is not paid: what was authorised is captured at once.
        if (open is > 0) await desk.SettleAsync(open.Value, cancellationToken);
        return open is not null;
    }

    /// <returns>The payment that the gateway is to be asked about next, 0 when there is none, null when nothing changed.</returns>
    private async Task<int?> BookAsync(CommerceDbContext context, GatewayEvent happened, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (await context.PaymentEvents.AnyAsync(row => row.EventId == happened.EventId, cancellationToken)) return null;
        var orderId = await context.Payments.Where(row => row.GatewayKey == happened.Key).Select(row => (int?)row.OrderId).FirstOrDefaultAsync(cancellationToken);
        if (orderId is { } id) await PaymentDesk.HoldAsync(context, id, cancellationToken);
        var payment = await context.Payments.Include(row => row.Order).FirstOrDefaultAsync(row => row.GatewayKey == happened.Key, cancellationToken);
        var row = new PaymentEvent
        {
            EventId = happened.EventId,
            EventType = happened.Type,
            OccurredAt = happened.OccurredAt,
            Payload = Encoding.UTF8.GetString(body.Span),
            PaymentId = payment?.Id,
        };
        context.PaymentEvents.Add(row);
        if (payment is null)
        {
            // A try that another one has replaced, or a payment of another shop with the same account.
            logger.LogWarning("The payment gateway told of {EventType} ({EventId}), but no payment waits for it.", happened.Type, happened.EventId);
        }
        else
        {
            await PaymentDesk.LoadForRefundAsync(context, payment, happened.Answer, cancellationToken);
            row.IsApplied = PaymentBooking.Book(payment, happened.Answer, clock.GetUtcNow().UtcDateTime);
        }

        await context.SaveChangesAsync(cancellationToken);
        if (!row.IsApplied) return null;
        return payment!.Status == PaymentStatus.Authorized ? payment.Id : 0;
    }
}
