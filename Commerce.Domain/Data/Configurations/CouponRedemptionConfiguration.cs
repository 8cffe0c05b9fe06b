using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class CouponRedemptionConfiguration : IEntityTypeConfiguration<CouponRedemption>
{
    public void Configure(EntityTypeBuilder<CouponRedemption> builder)
    {
        builder.HasIndex(redemption => new { redemption.CouponId, redemption.OrderId }).IsUnique();
        builder.HasIndex(redemption => new { redemption.CouponId, redemption.UserId });
        builder.HasOne(redemption => redemption.Coupon).WithMany(coupon => coupon.Redemptions)
            .HasForeignKey(redemption => redemption.CouponId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(redemption => redemption.Order).WithMany(order => order.CouponRedemptions)
            .HasForeignKey(redemption => redemption.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(redemption => redemption.User).WithMany()
            .HasForeignKey(redemption => redemption.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.CheckNotNegative("DiscountCents");
    }
}
