using Commerce.Domain.Webhooks;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Webhooks;

/// <summary>What webhooks can be sorted by; everything else stays unreachable.</summary>
public sealed class WebhookSubscriptionSortType : SortInputType<WebhookSubscription>
{
    protected override void Configure(ISortInputTypeDescriptor<WebhookSubscription> descriptor)
    {
        descriptor.Description("What webhooks can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(subscription => subscription.Url).Description("Where events are posted to.");
        descriptor.Field(subscription => subscription.IsActive).Description("Whether anything is sent.");
        descriptor.Field(subscription => subscription.CreatedAt).Description("When it was made, in UTC.");
    }
}
