using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells who bought something that the shop has changed the order, and what it holds now. What is paid back is told by <see cref="RefundMail"/>.</summary>
internal sealed class OrderChangedMail(ShopOptions shop) : IMailTemplate
{
    public const string Name = "ORDER_CHANGED";

    public string Kind => Name;

    /// <summary>Files the mail with the change.</summary>
    public static void Enqueue(CommerceDbContext context, Order order) => Mails.Enqueue(context, Name, order.Email, order.UserId, new { orderId = order.Id });

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        using var arguments = JsonDocument.Parse(mail.Arguments);
        var id = arguments.RootElement.GetProperty("orderId").GetInt32();
        var order = await context.Orders.AsNoTracking().Include(row => row.Items).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        // Of one that was cancelled meanwhile this would be wrong.
        if (order is null or { Status: OrderStatus.Cancelled }) return null;
        return new MailDraft(mail.Recipient, $"your order {order.OrderNumber} was changed")
            .Say($"{shop.Name} has changed your order {order.OrderNumber}. This is what it holds now:")
            .Tell(order, shop)
            .Say("If that is not what you want, please get in touch with us.");
    }
}
