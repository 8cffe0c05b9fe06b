using Commerce.Domain.Webhooks;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Webhooks;

/// <summary>What deliveries can be sorted by; everything else stays unreachable.</summary>
public sealed class WebhookDeliverySortType : SortInputType<WebhookDelivery>
{
    protected override void Configure(ISortInputTypeDescriptor<WebhookDelivery> descriptor)
    {
        descriptor.Description("What deliveries can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(delivery => delivery.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(delivery => delivery.LastTriedAt).Description("When it was last tried, in UTC.");
    }
}
