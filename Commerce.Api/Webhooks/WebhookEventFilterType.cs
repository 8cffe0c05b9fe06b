using Commerce.Domain.Webhooks;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Webhooks;

/// <summary>What events can be filtered by; everything else stays unreachable.</summary>
public sealed class WebhookEventFilterType : FilterInputType<WebhookEvent>
{
    protected override void Configure(IFilterInputTypeDescriptor<WebhookEvent> descriptor)
    {
        descriptor.Description("What events can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(happened => happened.EventId).Description("By which receivers know it again.");
        descriptor.Field(happened => happened.Topic).Description("What happened.");
        descriptor.Field(happened => happened.OccurredAt).Description("When, in UTC.");
    }
}
