using System.Text;
using Commerce.Api.Reading;
using Commerce.Domain.Webhooks;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>Fields of <see cref="WebhookEvent"/> that are worked out, of the whole event.</summary>
[ExtendObjectType<WebhookEvent>]
public sealed class WebhookEventFields
{
    /// <summary>The global id of what it happened to.</summary>
    [GraphQLType<NonNullType<IdType>>]
    public async Task<string> GetObjectIdAsync([Parent] WebhookEvent happened, EntityById<WebhookEvent> events, CancellationToken cancellationToken) =>
        await WholeAsync(happened, events, cancellationToken) is { } whole ? WebhookBody.GlobalId(whole.ObjectType, whole.ObjectId) : "";

    /// <summary>What is posted, byte for byte: JSON.</summary>
    public async Task<string> GetBodyAsync([Parent] WebhookEvent happened, EntityById<WebhookEvent> events, CancellationToken cancellationToken) =>
        await WholeAsync(happened, events, cancellationToken) is { } whole ? Encoding.UTF8.GetString(WebhookBody.Of(whole)) : "";

    private static Task<WebhookEvent?> WholeAsync(WebhookEvent happened, EntityById<WebhookEvent> events, CancellationToken cancellationToken) =>
        events.LoadAsync(new EntityKey(happened.Id, ""), cancellationToken);
}
