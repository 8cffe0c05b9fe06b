using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Webhooks;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>How <see cref="WebhookDelivery"/> is seen in the graph.</summary>
public sealed class WebhookDeliveryType : ObjectType<WebhookDelivery>
{
    protected override void Configure(IObjectTypeDescriptor<WebhookDelivery> descriptor)
    {
        descriptor.Description("One event on its way to one webhook.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Webhooks);
        descriptor.IsEntity(delivery => delivery.Id);
        descriptor.Field(delivery => delivery.Event).Description("What is told.");
        descriptor.Field(delivery => delivery.Subscription).Description("Whom it is told.");
        descriptor.Field(delivery => delivery.Status).Description("How far it got.");
        descriptor.Field(delivery => delivery.Attempts).Description("Tries since it was made or sent again.");
        descriptor.Field(delivery => delivery.NextTryAt).Description("When it is tried next, in UTC; null when nothing is to be done.");
        descriptor.Field(delivery => delivery.LastTriedAt).Description("When it was last tried, in UTC.");
        descriptor.Field(delivery => delivery.LastMilliseconds).Description("How long the last try took.");
        descriptor.Field(delivery => delivery.LastStatusCode).Description("The HTTP status of the last answer; null where there was none.");
        descriptor.Field(delivery => delivery.LastFailure).Description("Why the last try got no answer.");
        descriptor.Field(delivery => delivery.LastMessage).Description("What was wrong with the last try, for people.");
        descriptor.Field(delivery => delivery.LastAnswer).Description("The beginning of the last answer's body.");
        descriptor.Field(delivery => delivery.EndedAt).Description("When it was delivered or given up, in UTC.");
        descriptor.Field(delivery => delivery.Replays).Description("How often somebody had it sent again.");
        descriptor.Field(delivery => delivery.CreatedAt).Description("When it was made, in UTC.");
    }
}
