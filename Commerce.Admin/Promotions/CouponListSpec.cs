using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Promotions;

/// <summary>What the list of coupons can be asked for.</summary>
internal static class CouponListSpec
{
    public static readonly ListSpec Spec = new(
        AdminLinks.PromotionsPath,
        "-updatedAt",
        ["updatedAt", "code", "discountValueCents", "usageCount", "startsAt", "expiresAt", "isActive"],
        [
            new SearchFilter("Search by code or description", text => [new { code = new { contains = text } }, new { description = new { contains = text } }]),
            new ChoiceFilter("status", "Status", [new("on", "Switched on"), new("off", "Switched off")], chosen => new { isActive = new { eq = chosen[0] == "on" } }) { IsSingle = true },
            ChoiceFilter.OfEnum("kind", "Takes off", "discountType", new("percentage", "A percentage"), new("fixed_amount", "An amount"), new("free_shipping", "Shipping")),
            new DateFilter("ends", "Ends", "expiresAt")
        ],
        new ListView("Switched on", "?status=on"),
        new ListView("Most used", "?sort=-usageCount"))
    {
        DescendingFirst = ["updatedAt", "usageCount", "discountValueCents"]
    };
}
