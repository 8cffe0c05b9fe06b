using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>All orders; those that change or come in are told of while one looks.</summary>
public sealed partial class OrderList
{
    private ListPage<OrdersData, OrderRow>? list;

    [Inject]
    public required GraphQLClient Client { get; set; }

    /// <summary>Two names for one look, so that it is shown again with every change.</summary>
    private static string? Told(OrderRow order) => order.Changes == 0 ? null : order.Changes % 2 == 1 ? "told" : "told-again";

    private async Task<BulkOutcome> CancelAsync(OrderRow order, string key, CancellationToken cancellation)
    {
        var input = new { orderId = order.Id, idempotencyKey = key, expectedVersion = order.Version };
        return BulkOutcome.Of(await Client.ExecuteAsync(CancelOrderData.Operation, new { input }, cancellation), "Cancelled");
    }
}
