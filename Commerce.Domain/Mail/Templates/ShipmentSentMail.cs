using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Mail.Templates;

/// <summary>Tells who bought something that a parcel is on its way, what is in it and where it can be followed.</summary>
internal sealed class ShipmentSentMail(ShopOptions shop, CarrierOptions carriers) : IMailTemplate
{
    public const string Name = "SHIPMENT_SENT";

    public string Kind => Name;

    /// <summary>Files the mail with the parcel.</summary>
    /// <param name="shipment">Saved, with its order.</param>
    public static void Enqueue(CommerceDbContext context, Shipment shipment) =>
        Mails.Enqueue(context, Name, shipment.Order!.Email, shipment.Order.UserId, new { shipmentId = shipment.Id });

    public async Task<MailDraft?> WriteAsync(QueuedMail mail, CommerceDbContext context, CancellationToken cancellationToken)
    {
        using var arguments = JsonDocument.Parse(mail.Arguments);
        var id = arguments.RootElement.GetProperty("shipmentId").GetInt32();
        var shipment = await context.Shipments.AsNoTracking().Include(row => row.Order).Include(row => row.Items).ThenInclude(item => item.OrderItem).AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (shipment?.Order is not { } order) return null;
        var draft = new MailDraft(mail.Recipient, $"your order {order.OrderNumber} is on its way")
            .Say($"A parcel of your order {order.OrderNumber} has left {shop.Name}{(shipment.Carrier is { } carrier ? $" with {carrier}" : "")}.")
            .Table(shipment.Items.OrderBy(item => item.OrderItemId).Select(item => (item.OrderItem!.ProductName, $"{item.Quantity}")));
        if (shipment.TrackingNumber is { } number) draft.Say($"Tracking number: {number}");
        if (carriers.TrackingUrlOf(shipment.Carrier, shipment.TrackingNumber) is { } url) draft.Link("Follow the parcel", new Uri(url));
        return draft.Link("See the order", shop.PageOf($"orders/{order.OrderNumber}"));
    }
}
