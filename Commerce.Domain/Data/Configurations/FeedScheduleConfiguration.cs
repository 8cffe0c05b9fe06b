using Commerce.Domain.Feeds.Schedules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class FeedScheduleConfiguration : IEntityTypeConfiguration<FeedSchedule>
{
    public void Configure(EntityTypeBuilder<FeedSchedule> builder)
    {
        builder.HasIndex(schedule => schedule.Name).IsUnique();
        builder.HasIndex(schedule => schedule.NextRunAt);
        builder.HasIndex(schedule => schedule.LastFeedId);
        builder.HasIndex(schedule => schedule.CreatedByUserId);
        builder.HasOne(schedule => schedule.LastFeed).WithMany().HasForeignKey(schedule => schedule.LastFeedId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(schedule => schedule.CreatedBy).WithMany().HasForeignKey(schedule => schedule.CreatedByUserId).OnDelete(DeleteBehavior.SetNull);
        builder.CheckNotNegative("FailuresInARow");
        builder.Check("Time", "(\"EveryMinutes\" IS NULL) <> (\"DailyAtMinute\" IS NULL) AND (\"EveryMinutes\" IS NULL OR \"EveryMinutes\" > 0) AND (\"DailyAtMinute\" IS NULL OR (\"DailyAtMinute\" >= 0 AND \"DailyAtMinute\" < 1440))");
    }
}
