using Commerce.Admin.Client;
using Commerce.Admin.Orders.Operations;

namespace Commerce.Admin.Orders;

/// <summary>What a change of an order means for what is on the screen.</summary>
internal static class OrderNews
{
    /// <summary>Of one order: anything of it may have changed, so it is loaded.</summary>
    public static LiveSource<OrderData> Of(string id)
        => LiveSource<OrderData>.Of(OrderChangedData.Operation, new { id }, (OrderData data, OrderChangedData told) => new LiveChange<OrderData>(data, told.OnOrderChanged is not null));

    /// <summary>Of all orders: a row that is shown gets its new values where it stands; one that came in is told of, and waits to be asked for.</summary>
    public static LiveSource<OrdersData> OfAll() => LiveSource<OrdersData>.Of(OrderRowChangedData.Operation, null, Apply);

    internal static LiveChange<OrdersData> Apply(OrdersData data, OrderRowChangedData told)
    {
        if (told.OnOrderChanged is not { } order)
            return new(data);
        if (data.Orders.Nodes.FirstOrDefault(row => row.Id == order.Id) is { } shown)
        {
            var changed = order with { Changes = shown.Changes + 1 };
            return order == shown with { Changes = 0, Items = order.Items } ? new(data) : new(data with { Orders = data.Orders.With(row => row.Id == order.Id ? changed : row) });
        }

        var isNew = data.Orders.Nodes.All(row => row.OrderDate < order.OrderDate) && !data.Arrived.Contains(order.Id);
        return isNew ? new(data with { Arrived = [.. data.Arrived, order.Id] }) : new(data);
    }
}
