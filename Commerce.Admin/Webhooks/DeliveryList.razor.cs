using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>Events on their way and what became of them, of all webhooks or of one.</summary>
public sealed partial class DeliveryList
{
    private ListPage<WebhookDeliveriesData, SentDelivery>? list;
    private string? shown;
    private string? done;

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<BulkOutcome> ReplayAsync(SentDelivery delivery, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(ReplayWebhookDeliveryData.Operation, new { input = new { id = delivery.Id } }, cancellation), "On the way again");

    private Task FinishAsync(string what)
    {
        (shown, done) = (null, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
