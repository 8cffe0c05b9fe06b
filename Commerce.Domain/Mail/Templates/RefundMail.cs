using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells who bought something that money is on its way back, how much and what for.</summary>
internal sealed class RefundMail(ShopOptions shop) : IMailTemplate
{
    public const string Name = "REFUND_PROCESSED";

    public string Kind => Name;

    /// <summary>Files the mail with the refund.</summary>
    /// <param name="refund">Saved, with its order.</param>
    public static void Enqueue(CommerceDbContext context, Refund refund) =>
        Mails.Enqueue(context, Name, refund.Order!.Email, refund.Order.UserId, new { refundId = refund.Id });

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        using var arguments = JsonDocument.Parse(mail.Arguments);
        var id = arguments.RootElement.GetProperty("refundId").GetInt32();
        var refund = await context.Refunds.AsNoTracking().Include(row => row.Order).Include(row => row.Items).ThenInclude(part => part.OrderItem).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (refund is not { Status: RefundStatus.Processed, Order: { } order }) return null;
        var amount = Currency.Write(refund.AmountCents, order.CurrencyCode);
        var draft = new MailDraft(mail.Recipient, $"{amount} on the way back for your order {order.OrderNumber}")
            .Say($"{shop.Name} has paid back {amount} for your order {order.OrderNumber}, the way you paid. It can take some days until you see it.");
        if (refund.Reason is { } reason) draft.Say(reason);
        return draft.Table(Lines()).Link("See the order", shop.PageOf($"orders/{order.OrderNumber}"));

        IEnumerable<(string Label, string Value)> Lines()
        {
            foreach (var part in refund.Items.OrderBy(part => part.OrderItemId))
                yield return ($"{(part.Quantity > 0 ? $"{part.Quantity} × " : "")}{part.OrderItem!.ProductName}", Currency.Write(part.AmountCents + part.TaxCents, order.CurrencyCode));
            if (refund.ShippingCents > 0) yield return ("Shipping", Currency.Write(refund.ShippingCents, order.CurrencyCode));
            yield return ("Total", amount);
        }
    }
}
