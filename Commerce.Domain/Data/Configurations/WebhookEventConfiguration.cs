using Commerce.Domain.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class WebhookEventConfiguration : IEntityTypeConfiguration<WebhookEvent>
{
    public void Configure(EntityTypeBuilder<WebhookEvent> builder)
    {
        builder.HasIndex(happened => happened.EventId).IsUnique();
        builder.HasIndex(happened => happened.OccurredAt);
        builder.Property(happened => happened.Payload).IsJson();
    }
}
