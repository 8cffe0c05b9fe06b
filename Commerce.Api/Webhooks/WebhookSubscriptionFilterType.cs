using Commerce.Domain.Webhooks;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Webhooks;

/// <summary>What webhooks can be filtered by; everything else stays unreachable.</summary>
public sealed class WebhookSubscriptionFilterType : FilterInputType<WebhookSubscription>
{
    protected override void Configure(IFilterInputTypeDescriptor<WebhookSubscription> descriptor)
    {
        descriptor.Description("What webhooks can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(subscription => subscription.Url).Description("Where events are posted to.");
        descriptor.Field(subscription => subscription.Description).Description("What it is for.");
        descriptor.Field(subscription => subscription.IsActive).Description("Whether anything is sent.");
        descriptor.Field(subscription => subscription.CreatedAt).Description("When it was made, in UTC.");
    }
}
