using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Commerce.Admin.Refunds;
using Commerce.Admin.Shipments;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>Everything about one order, and what can be done to it.</summary>
public sealed partial class OrderPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Orders", AdminLinks.Orders())];

    private DataView<OrderData>? view;
    private OrderDetail? order;
    private OrderDetail? asked;
    private OrderDialog asking;
    private RefundStep refundStep;
    private string? refundId;
    private ParcelChoice? parcel;
    private IReadOnlyList<string> carriers = [];
    private IReadOnlyList<string> changes = [];
    private string? done;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<GraphQLResult<OrderData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(OrderData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new OrderData(null, []));

    private void Tell(OrderData data)
    {
        (order, carriers) = (data.Order, data.Carriers);
        // What came in while one decides is told at once, not only when it is too late.
        if (asking != OrderDialog.None && asked is not null && order is not null)
            changes = OrderChanges.Between(asked, order);
    }

    private void Ask(OrderDialog dialog) => (asking, asked, changes, done) = (dialog, order, [], null);

    private void Ask(RefundStep step, OrderRefund refund)
    {
        Ask(OrderDialog.RefundStep);
        (refundStep, refundId) = (step, refund.Id);
    }

    private void Ask(ParcelChoice choice)
    {
        Ask(OrderDialog.ParcelStep);
        parcel = choice;
    }

    private void Close() => (asking, changes) = (OrderDialog.None, []);

    private Task CompareAsync() => view?.ReloadAsync() ?? Task.CompletedTask;

    private async Task FinishAsync(string what)
    {
        Close();
        done = what;
        await CompareAsync();
    }
}

/// <summary>What is asked of the person at the moment.</summary>
internal enum OrderDialog
{
    None,
    Cancel,
    Edit,
    Refund,
    RefundStep,
    Ship,
    ParcelStep
}
