using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Customers.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Customers;

/// <summary>Who bought, or may.</summary>
public sealed partial class CustomerList
{
    private readonly List<CustomerRow> deactivated = [];
    private ListPage<CustomersData, CustomerRow>? list;
    private DoneStep? done;
    private string reason = "";

    [Inject]
    public required GraphQLClient Client { get; set; }

    private void Begin()
    {
        deactivated.Clear();
        (reason, done) = ("", null);
    }

    private async Task<BulkOutcome> SignOutAsync(CustomerRow customer, string key, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(SignOutEverywhereData.Operation, new { input = new { userId = customer.Id } }, cancellation), "Signed out");

    private async Task<BulkOutcome> DeactivateAsync(CustomerRow customer, string key, CancellationToken cancellation)
    {
        // Where it is so already there is nothing to take back.
        if (!customer.IsActive)
            return new BulkOutcome(true, "It is deactivated already");
        var input = new { userId = customer.Id, reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim() };
        var outcome = BulkOutcome.Of(await Client.ExecuteAsync(DeactivateUserData.Operation, new { input }, cancellation), "Deactivated");
        if (outcome.IsDone)
            deactivated.Add(customer);
        return outcome;
    }

    private void Tell()
    {
        UndoStep[] back = [.. deactivated.Select(customer => UndoStep.By(Client, ReactivateUserData.Operation, new { input = new { userId = customer.Id } }, "Active again"))];
        if (back.Length > 0)
            done = new($"{Words.Count(back.Length, "account was", "accounts were")} deactivated.", UndoStep.All(back, "Active again. Sessions that were ended stay ended."));
    }
}
