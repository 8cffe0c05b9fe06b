using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Webhooks.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Webhooks;

/// <summary>One webhook: what became of its last events, what it is told of, and what can be done about it.</summary>
public sealed partial class WebhookPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Webhooks", AdminLinks.WebhooksPath)];

    private DataView<WebhookSubscriptionData>? view;
    private WebhookDetail? webhook;
    private WebhookSecret? made;
    private Step asking;
    private string? delivery;
    private string? done;

    private enum Step
    {
        None,
        Test,
        Edit,
        Rotate,
        ReplayDead,
        Delete
    }

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private static int Total(WebhookDetail shown) => shown.DeliveryCounts.Pending + shown.DeliveryCounts.Delivered + shown.DeliveryCounts.Dead;

    /// <summary>What was tried once is tried again much later: nobody waits for that.</summary>
    private static bool IsMoving(WebhookSubscriptionData data) => data.WebhookDeliveries?.Nodes.Any(row => row is { Status: "PENDING", Attempts: 0 }) == true;

    private static string? What(WebhookSubscriptionData data, string topic) => data.WebhookTopics?.FirstOrDefault(known => known.Name == topic)?.Description;

    private static string? WhyNot(WebhookDetail shown) => shown.IsActive ? null : "It is switched off: nothing is sent.";

    private object Which() => new { input = new { id = AdminLinks.IdOf(Id) } };

    private void Close() => asking = Step.None;

    private Task ShowAsync(WebhookSecret secret)
    {
        (asking, made, done) = (Step.None, secret, null);
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private Task FinishAsync(string what)
    {
        (asking, delivery, done) = (Step.None, null, what);
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task<GraphQLResult<WebhookSubscriptionData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(WebhookSubscriptionData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new WebhookSubscriptionData(null, null, null));
}
