using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Webhooks;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Webhooks;

/// <summary>Having events sent: to try a receiver, and once more. For administrators.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WebhookDeliveryMutations
{
    /// <summary>Sends an event of the topic `webhook.test`, which tells of nothing, whatever the webhook is told of.</summary>
    /// <param name="id">The webhook.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<SettingNotFoundError>]
    [Error<WebhookSwitchedOffError>]
    [Error<DatabaseUnavailableError>]
    public async Task<WebhookDelivery?> SendTestWebhookAsync(
        [ID<WebhookSubscription>] int id, WebhookDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<WebhookDelivery>(await desk.SendTestAsync(id, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Has a delivery sent once more, whatever became of it, and tried as often as at first. The event keeps its id.</summary>
    /// <param name="id">The delivery.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<SettingNotFoundError>]
    [Error<WebhookSwitchedOffError>]
    [Error<WebhookDeliveryPendingError>]
    [Error<DatabaseUnavailableError>]
    public async Task<WebhookDelivery?> ReplayWebhookDeliveryAsync(
        [ID<WebhookDelivery>] int id, WebhookDesk desk, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await desk.ReplayAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
        return await context.LoadAsync<WebhookDelivery>(id);
    }

    /// <summary>Has everything of a webhook sent once more that was given up.</summary>
    /// <param name="id">The webhook.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<SettingNotFoundError>]
    [Error<WebhookSwitchedOffError>]
    [Error<DatabaseUnavailableError>]
    [UseMutationConvention(PayloadFieldName = "replayed")]
    public async Task<int> ReplayDeadWebhookDeliveriesAsync(
        [ID<WebhookSubscription>] int id, WebhookDesk desk, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        await desk.ReplayDeadAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
}
