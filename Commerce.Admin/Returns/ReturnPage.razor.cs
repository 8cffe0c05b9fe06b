using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders;
using Commerce.Admin.Returns.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>One return: what comes back and why, what goes back for it, and the next steps.</summary>
public sealed partial class ReturnPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Returns", AdminLinks.Returns())];

    private DataView<ReturnData>? view;
    private ReturnDetail? asked;
    private ReturnDetail? seen;
    private IReadOnlyList<WayBack> ways = [];
    private ReturnStep? step;
    private IReadOnlyList<string> changes = [];
    private string? done;

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<GraphQLResult<ReturnData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(ReturnData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new ReturnData(null, null));

    private void Tell(ReturnData data)
    {
        (asked, ways) = (data.Node, data.ShippingOptions?.Nodes ?? []);
        if (step is not null && seen is not null && asked is not null && seen.Version != asked.Version)
            changes = [$"It was “{OrderWords.OneReturn(seen.Status).Text}” and is “{OrderWords.OneReturn(asked.Status).Text}”."];
    }

    private void Ask(ReturnStep wanted) => (step, seen, changes, done) = (wanted, asked, [], null);

    private void Close() => (step, changes) = (null, []);

    private Task FinishAsync(string what)
    {
        Close();
        done = what;
        return view!.ReloadAsync();
    }
}

public enum ReturnStep
{
    Approve,
    Reject,
    Receive,
    Refund,
    Close,
    Cancel
}
