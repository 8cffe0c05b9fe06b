using Commerce.Domain.Webhooks;
using HotChocolate.Types;

namespace Commerce.Api.Webhooks;

/// <summary>How <see cref="WebhookDeliveryStatus"/> is seen in the graph.</summary>
public sealed class WebhookDeliveryStatusType : EnumType<WebhookDeliveryStatus>
{
    protected override void Configure(IEnumTypeDescriptor<WebhookDeliveryStatus> descriptor)
    {
        descriptor.Description("How far an event got on its way to a receiver.");
        descriptor.Value(WebhookDeliveryStatus.Pending).Description("It waits for its first try, or for the next.");
        descriptor.Value(WebhookDeliveryStatus.Delivered).Description("The receiver took it.");
        descriptor.Value(WebhookDeliveryStatus.Dead).Description("All tries failed; it is not sent again unless somebody has it sent again.");
    }
}
