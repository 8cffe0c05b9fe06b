using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Webhooks;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>How <see cref="WebhookEvent"/> is seen in the graph.</summary>
public sealed class WebhookEventType : ObjectType<WebhookEvent>
{
    protected override void Configure(IObjectTypeDescriptor<WebhookEvent> descriptor)
    {
        descriptor.Description("Something that happened and that some webhook is told of.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Webhooks);
        descriptor.IsEntity(happened => happened.Id);
        descriptor.Field(happened => happened.EventId).Description("By which receivers know it again, such as `evt_4f0c…`: sent twice, it is the same event.");
        descriptor.Field(happened => happened.Topic).Description("What happened: a name of `webhookTopics`, or `webhook.test`.");
        descriptor.Field(happened => happened.ObjectType).Description("What it happened to, by its type.");
        descriptor.Field(happened => happened.OccurredAt).Description("When, in UTC.");
    }
}
