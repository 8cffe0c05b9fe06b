using Commerce.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class WebhookSubscriptionConfiguration : IEntityTypeConfiguration<WebhookSubscription>
{
    public void Configure(EntityTypeBuilder<WebhookSubscription> builder)
    {
        builder.HasIndex(subscription => subscription.CreatedByUserId);
        builder.Property(subscription => subscription.Topics).IsJsonList();
        builder.HasOne(subscription => subscription.CreatedBy).WithMany().HasForeignKey(subscription => subscription.CreatedByUserId).OnDelete(DeleteBehavior.SetNull);
    }
}
