using Commerce.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.HasIndex(delivery => new { delivery.EventId, delivery.SubscriptionId }).IsUnique();
        // What is due of one subscription; and what of it is dead, newest first.
        builder.HasIndex(delivery => new { delivery.SubscriptionId, delivery.NextTryAt });
        builder.HasIndex(delivery => new { delivery.SubscriptionId, delivery.Status, delivery.Id });
        builder.HasIndex(delivery => delivery.CreatedAt);
        builder.HasOne(delivery => delivery.Event).WithMany(happened => happened.Deliveries).HasForeignKey(delivery => delivery.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(delivery => delivery.Subscription).WithMany(subscription => subscription.Deliveries).HasForeignKey(delivery => delivery.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
        builder.CheckNotNegative("Attempts", "Replays");
        builder.Check("Open", "(\"Status\" = 'PENDING') = (\"NextTryAt\" IS NOT NULL)");
    }
}
