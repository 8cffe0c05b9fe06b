using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Returns.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>What customers send back, of all orders.</summary>
public sealed partial class ReturnList
{
    private string message = "";

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<BulkOutcome> RejectAsync(ReturnRow row, string key, CancellationToken cancellation)
    {
        var input = new { returnId = row.Id, message = message.Trim(), expectedVersion = row.Version };
        return BulkOutcome.Of(await Client.ExecuteAsync(RejectReturnData.Operation, new { input }, cancellation), "Turned down");
    }
}
