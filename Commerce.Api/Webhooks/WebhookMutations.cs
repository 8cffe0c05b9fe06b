using Commerce.Api.Customers;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Webhooks;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Webhooks;

/// <summary>Keeping the addresses that are told of events. For administrators.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WebhookMutations
{
    /// <summary>Has an address told of events from now on. What they are signed with is shown this once.</summary>
    /// <param name="webhook">The webhook.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<InvalidWebhookUrlError>]
    [Error<InvalidTopicError>]
    [Error<LimitReachedError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<CreatedWebhook> CreateWebhookSubscriptionAsync(EnteredWebhook webhook, WebhookBook book, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var (id, secret) = await book.CreateAsync(webhook, RequestClient.ActorOf(accessor), cancellationToken);
        return new CreatedWebhook(id, secret);
    }

    /// <summary>Writes another webhook over one, whole. It keeps its secret; what was not delivered yet goes to the new address.</summary>
    /// <param name="id">The webhook.</param>
    /// <param name="webhook">What it is from now on.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<SettingNotFoundError>]
    [Error<InvalidWebhookUrlError>]
    [Error<InvalidTopicError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<WebhookSubscription?> UpdateWebhookSubscriptionAsync(
        [ID<WebhookSubscription>] int id, EnteredWebhook webhook, WebhookBook book, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<WebhookSubscription>(await book.UpdateAsync(id, webhook, RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Gives a webhook a new secret. For a while events are signed with both, so that the receiver can be told in peace.</summary>
    /// <param name="id">The webhook.</param>
    /// <param name="overlapHours">For how many hours the secret before still signs as well, at most 744; 0 ends all earlier ones at once.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<SettingNotFoundError>]
    [Error<WebhookOverlapError>]
    [Error<InvalidOverlapError>]
    [Error<DatabaseUnavailableError>]
    public async Task<CreatedWebhook> RotateWebhookSecretAsync(
        [ID<WebhookSubscription>] int id, [DefaultValue(24)] int overlapHours, WebhookBook book, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var (webhook, secret) = await book.RotateAsync(id, overlapHours, RequestClient.ActorOf(accessor), cancellationToken);
        return new CreatedWebhook(webhook, secret);
    }

    /// <summary>Forgets a webhook, with all its deliveries.</summary>
    /// <param name="id">The webhook.</param>
    [Authorize(Policy = Policies.WebhooksWrite)]
    [Error<SettingNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<WebhookSubscription> DeleteWebhookSubscriptionAsync(
        [ID<WebhookSubscription>] int id, WebhookBook book, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        await book.DeleteAsync(id, RequestClient.ActorOf(accessor), cancellationToken);
}
