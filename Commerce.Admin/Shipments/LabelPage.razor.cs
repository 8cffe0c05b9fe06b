using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Shipments;

/// <summary>A parcel's label on paper.</summary>
public sealed partial class LabelPage
{
    private OrderDetail? order;

    [Parameter]
    public required string Id { get; set; }

    [Parameter]
    public required string ParcelId { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required BrowserScript Browser { get; set; }

    private async Task<GraphQLResult<OrderData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(OrderData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new OrderData(null, []));
}
