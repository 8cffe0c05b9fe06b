using Commerce.Domain.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class QueuedMailConfiguration : IEntityTypeConfiguration<QueuedMail>
{
    public void Configure(EntityTypeBuilder<QueuedMail> builder)
    {
        builder.HasIndex(mail => mail.JobId).IsUnique();
        builder.HasIndex(mail => mail.UserId);
        builder.Property(mail => mail.Arguments).IsJson();
        builder.HasOne(mail => mail.Job).WithMany().HasForeignKey(mail => mail.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(mail => mail.User).WithMany().HasForeignKey(mail => mail.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
