using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Promotions;

/// <summary>What the uses of coupons can be asked for.</summary>
internal static class RedemptionListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.RedemptionsPath,
        "-createdAt",
        ["createdAt", "discountCents"],
        [
            new SearchFilter("Search by coupon, order or customer", text =>
            [
                new { coupon = new { code = new { contains = text } } },
                new { order = new { orderNumber = new { contains = text } } },
                new { order = new { email = new { contains = text } } },
                new { order = new { shippingName = new { contains = text } } }
            ]),
            new TextFilter("coupon", "Coupon", text => new { coupon = new { code = new { eq = text.ToUpperInvariant() } } }, "SUMMER"),
            new DateFilter("when", "Used", "createdAt"),
            new NumberFilter("off", "Took off", "discountCents", Scale: 100)
        ],
        new ListView("Today", "?when=1d"),
        new ListView("Took off most", "?sort=-discountCents"))
    {
        DescendingFirst = ["createdAt", "discountCents"]
    };
}
