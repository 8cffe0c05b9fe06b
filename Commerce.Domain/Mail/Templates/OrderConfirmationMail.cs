using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells who bought something what was ordered, where it goes and what it costs.</summary>
internal sealed class OrderConfirmationMail(ShopOptions shop) : IMailTemplate
{
    public const string Name = "ORDER_CONFIRMATION";

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<Order?>>> s_order = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int id, CancellationToken token) =>
            context.Orders.IgnoreQueryFilters().AsNoTracking().Include(row => row.Items).Include(row => row.Payment).FirstOrDefault(row => row.Id == id)));

    public string Kind => Name;

    public bool OnlyReads => true;

    /// <summary>Files the mail with the order.</summary>
    /// <param name="order">With its id.</param>
    public static Task EnqueueAsync(CommerceDbContext context, NewRows rows, Order order, CancellationToken cancellationToken) =>
        Mails.EnqueueAsync(context, rows, Name, order.Email, order.UserId, new { orderId = order.Id }, cancellationToken);

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        using var arguments = JsonDocument.Parse(mail.Arguments);
        var id = arguments.RootElement.GetProperty("orderId").GetInt32();
        var order = await s_order.For(context)(context, id, cancellationToken);
        if (order is null) return null;
        return new MailDraft(mail.Recipient, $"your order {order.OrderNumber}")
            .Say($"Thank you, {order.ShippingName}!")
            .Say($"{shop.Name} has your order {order.OrderNumber}. {OfPayment(order.Payment?.Status)}".TrimEnd())
            .Tell(order, shop);
    }

    private static string OfPayment(PaymentStatus? status) => status switch
    {
        PaymentStatus.Failed => "Its payment was declined: please pay with another means in the shop, before it is cancelled.",
        PaymentStatus.Pending or PaymentStatus.Authorized => "It is on its way as soon as its payment is confirmed.",
        PaymentStatus.Captured or PaymentStatus.Voided or PaymentStatus.PartiallyRefunded or PaymentStatus.Refunded or null => "",
    };
}
