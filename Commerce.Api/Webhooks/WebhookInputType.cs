using Commerce.Domain.Webhooks;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>How an <see cref="EnteredWebhook"/> is sent.</summary>
public sealed class WebhookInputType : InputObjectType<EnteredWebhook>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredWebhook> descriptor)
    {
        descriptor.Name("WebhookInput");
        descriptor.Description("A webhook, whole.");
        descriptor.Field(webhook => webhook.Url).Description("Where events are posted to: a public address of the web.");
        descriptor.Field(webhook => webhook.Topics).Description("What it is told of: names of `webhookTopics`, such as `order.paid`.");
        descriptor.Field(webhook => webhook.Description).Description("What it is for; at most 200 characters.");
        descriptor.Field(webhook => webhook.IsActive).DefaultValue(true).Description("Whether anything is sent.");
    }
}
