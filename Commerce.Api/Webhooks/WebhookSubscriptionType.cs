using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Webhooks;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>How <see cref="WebhookSubscription"/> is seen in the graph: without its secrets.</summary>
public sealed class WebhookSubscriptionType : ObjectType<WebhookSubscription>
{
    protected override void Configure(IObjectTypeDescriptor<WebhookSubscription> descriptor)
    {
        descriptor.Description("An address that is told of events by signed POST requests.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Webhooks);
        descriptor.IsEntity(subscription => subscription.Id);
        descriptor.Field(subscription => subscription.Url).Description("Where events are posted to.");
        descriptor.Field(subscription => subscription.Description).Description("What it is for.");
        descriptor.Field(subscription => subscription.Topics).Description("What it is told of: names of `webhookTopics`, such as `order.paid`.");
        descriptor.Field(subscription => subscription.IsActive).Description("Whether anything is sent. While it is off, events that happen are not kept for it.");
        descriptor.Field(subscription => subscription.RotatedAt).Description("When it got the secret it has, in UTC; null while it is the first.");
        descriptor.Field(subscription => subscription.PreviousExpiresAt)
            .Description("Until when events are signed with the secret before the last rotation as well, in UTC; null when it was never rotated.");
        descriptor.Field(subscription => subscription.CreatedBy).Description("Who made it.");
        descriptor.Field(subscription => subscription.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(subscription => subscription.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
