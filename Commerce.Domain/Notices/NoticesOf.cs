using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Feeds;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Inventory;
using Commerce.Domain.Orders;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Commerce.Domain.Notices;

/// <summary>Which notice each saved entity is worth, as one table.</summary>
internal static class NoticesOf
{
    /// <summary>The entities that are about to be saved and that somebody may wait for.</summary>
    public static IReadOnlyList<object> Changed(ChangeTracker tracker) =>
    [
        .. tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => entry.Entity)
            .Where(entity => Of(entity) is not null)
    ];

    /// <summary>The notices for what was saved, each once.</summary>
    public static IReadOnlyCollection<ShopNotice> Entities(IReadOnlyCollection<object> saved)
    {
        var notices = saved.Select(Of).OfType<ShopNotice>().ToHashSet();
        Settle(notices);
        return notices;
    }

    /// <summary>A line knows less of its cart than the cart that was saved with it, and a payment less of its order: such notices are not needed.</summary>
    public static void Settle(HashSet<ShopNotice> notices)
    {
        foreach (var notice in notices)
        {
            // What is removed while a set is gone through does not disturb it.
            if (notice is ShopNotice.CartChanged { Shopper: not null } cart) notices.Remove(cart with { Shopper = null });
            if (notice is ShopNotice.OrderChanged { Shopper: not null } order) notices.Remove(order with { Shopper = null });
        }
    }

    private static Shopper? OwnerOf(Order? order) => order switch
    {
        { UserId: { } user } => new Shopper.Customer(user),
        { SessionId: { } session } => new Shopper.Guest(session),
        _ => null,
    };

    private static ShopNotice? Of(object entity) => entity switch
    {
        Order order => new ShopNotice.OrderChanged(order.Id, OwnerOf(order)),
        OrderItem item => new ShopNotice.OrderChanged(item.OrderId),
        OrderTax tax => new ShopNotice.OrderChanged(tax.OrderId),
        OrderStatusChange change => new ShopNotice.OrderChanged(change.OrderId),
        Payment payment => new ShopNotice.OrderChanged(payment.OrderId),
        Refund refund => new ShopNotice.OrderChanged(refund.OrderId),
        Shipment shipment => new ShopNotice.OrderChanged(shipment.OrderId),
        Return request => new ShopNotice.OrderChanged(request.OrderId),
        ReturnItem item => new ShopNotice.OrderChanged(item.OrderId),
        Cart cart => new ShopNotice.CartChanged(cart.Id, cart.Shopper),
        CartItem item => new ShopNotice.CartChanged(item.CartId, item.Cart?.Shopper),
        ProductFeed feed => new ShopNotice.FeedChanged(feed.Id),
        InventoryTransaction row => new ShopNotice.StockChanged(row.ProductId),
        _ => null
    };
}
