namespace Commerce.Domain.Promotions;

/// <summary>What a coupon does for some lines: what it takes off, or why it does not hold.</summary>
/// <param name="Code">The coupon's code.</param>
/// <param name="Coupon">Null when there is none of that code.</param>
/// <param name="DiscountCents">What it takes off the goods, in minor units; the sum over the lines.</param>
/// <param name="LineDiscountCents">What it takes off each line, in the order of the lines.</param>
/// <param name="FreesShipping">Whether it takes the shipping off.</param>
/// <param name="Refusal">Why it does not hold; null when it does.</param>
public sealed record CouponVerdict(
    string Code,
    Coupon? Coupon,
    int DiscountCents,
    IReadOnlyList<int> LineDiscountCents,
    bool FreesShipping,
    CouponRefusedException? Refusal)
{
    public bool Holds => Refusal is null;

    /// <summary>What shipping costs with the coupon, in minor units: nothing, or what is above the coupon's largest discount.</summary>
    public int ShippingAfter(int shippingCents) =>
        !FreesShipping ? shippingCents : Math.Max(0, shippingCents - (Coupon?.MaxDiscountAmountCents ?? shippingCents));

    internal static CouponVerdict Refused(string code, Coupon? coupon, int lines, CouponRefusedException refusal) =>
        new(code, coupon, 0, new int[lines], FreesShipping: false, refusal);
}
