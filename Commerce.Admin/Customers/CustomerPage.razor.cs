using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Customers.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Customers;

/// <summary>One customer: what they bought, think and have in the cart, and where they live.</summary>
public sealed partial class CustomerPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Customers", AdminLinks.Customers())];

    private DataView<CustomerData>? view;
    private CustomerDetail? customer;
    private DoneStep? done;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    /// <summary>Archived ones are kept for the orders that went there.</summary>
    private static List<CustomerAddress> Current(CustomerDetail customer) => [.. customer.Addresses.Where(address => address.ArchivedAt is null)];

    private Task FinishAsync(DoneStep what)
    {
        done = what;
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task<GraphQLResult<CustomerData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(CustomerData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new CustomerData(null));
}
