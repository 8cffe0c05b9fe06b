using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells who bought something that a parcel has arrived.</summary>
internal sealed class ShipmentDeliveredMail(ShopOptions shop) : IMailTemplate
{
    public const string Name = "SHIPMENT_DELIVERED";

    public string Kind => Name;

    /// <summary>Files the mail with the parcel.</summary>
    /// <param name="shipment">Saved, with its order.</param>
    public static void Enqueue(CommerceDbContext context, Shipment shipment) =>
        Mails.Enqueue(context, Name, shipment.Order!.Email, shipment.Order.UserId, new { shipmentId = shipment.Id });

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        using var arguments = JsonDocument.Parse(mail.Arguments);
        var id = arguments.RootElement.GetProperty("shipmentId").GetInt32();
        var order = await context.Shipments.AsNoTracking().Where(row => row.Id == id).Select(row => row.Order).FirstOrDefaultAsync(cancellationToken);
        return order is null
            ? null
            : new MailDraft(mail.Recipient, $"your order {order.OrderNumber} has arrived")
                .Say($"A parcel of your order {order.OrderNumber} was delivered. If anything is wrong with it, it can be sent back.")
                .Link("See the order", shop.PageOf($"orders/{order.OrderNumber}"));
    }
}
