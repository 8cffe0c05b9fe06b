using Commerce.Domain.Promotions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commerce.Domain.Data.Configurations;

internal sealed class CouponConfiguration : IEntityTypeConfiguration<Coupon>
{
    public void Configure(EntityTypeBuilder<Coupon> builder)
    {
        builder.HasIndex(coupon => coupon.Code).IsUnique();
        builder.HasIndex(coupon => new { coupon.IsActive, coupon.ExpiresAt });
        builder.Property(coupon => coupon.ApplicableProductIds).IsJsonList();
        builder.Property(coupon => coupon.ApplicableCategoryIds).IsJsonList();
        builder.CheckNotNegative("DiscountValueCents", "MinPurchaseAmountCents", "MaxDiscountAmountCents", "UsageLimit", "UsageCount", "PerUserLimit");
        builder.Check("Code", "\"Code\" <> ''");
        builder.Check("Percentage", "\"DiscountType\" <> 'PERCENTAGE' OR \"DiscountValueCents\" <= 10000");
        builder.Check("Dates", "\"ExpiresAt\" > \"StartsAt\"");
    }
}
