using Commerce.Domain.Webhooks;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Webhooks;

/// <summary>What deliveries can be filtered by; everything else stays unreachable.</summary>
public sealed class WebhookDeliveryFilterType : FilterInputType<WebhookDelivery>
{
    protected override void Configure(IFilterInputTypeDescriptor<WebhookDelivery> descriptor)
    {
        descriptor.Description("What deliveries can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(delivery => delivery.Event).Description("What is told.");
        descriptor.Field(delivery => delivery.Status).Description("How far it got.");
        descriptor.Field(delivery => delivery.Attempts).Description("Tries since it was made or sent again.");
        descriptor.Field(delivery => delivery.LastStatusCode).Description("The HTTP status of the last answer.");
        descriptor.Field(delivery => delivery.CreatedAt).Description("When it was made, in UTC.");
    }
}
