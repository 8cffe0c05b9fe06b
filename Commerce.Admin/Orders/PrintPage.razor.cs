using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Orders;

/// <summary>An order on paper: what goes into the parcel, or what was charged.</summary>
public sealed partial class PrintPage
{
    private OrderDetail? order;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required BrowserScript Browser { get; set; }

    private bool IsInvoice => new Uri(Navigation.Uri).AbsolutePath.EndsWith("/invoice", StringComparison.Ordinal);

    private string Title => IsInvoice ? "Invoice" : "Packing slip";

    private async Task<GraphQLResult<OrderData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(OrderData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new OrderData(null, []));
}
