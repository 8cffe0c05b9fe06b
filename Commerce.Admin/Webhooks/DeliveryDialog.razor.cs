using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>One delivery: what is posted, what the receiver said, and sending it again.</summary>
public sealed partial class DeliveryDialog
{
    private const string Waits = "PENDING";

    private DataView<WebhookDeliveryData>? view;
    private string? topic;
    private string? refusal;
    private bool isBusy;

    [Parameter, EditorRequired]
    public required string DeliveryId { get; set; }

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnReplayed { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private static string? WhyNot(DeliveryDetail sent) => sent.Subscription.IsActive ? null : "The webhook is switched off: nothing is sent.";

    private async Task ReplayAsync()
    {
        (isBusy, refusal) = (true, null);
        var outcome = BulkOutcome.Of(await Client.ExecuteAsync(ReplayWebhookDeliveryData.Operation, new { input = new { id = DeliveryId } }), "It is on the way again.");
        isBusy = false;
        if (outcome.IsDone)
        {
            await OnReplayed.InvokeAsync($"{topic}: it is on the way again.");
            return;
        }

        refusal = outcome.Text;
        if (view is not null)
            await view.ReloadAsync();
    }

    private Task<GraphQLResult<WebhookDeliveryData>> LoadAsync(CancellationToken cancellation) => Client.ExecuteAsync(WebhookDeliveryData.Operation, new { id = DeliveryId }, cancellation);
}
