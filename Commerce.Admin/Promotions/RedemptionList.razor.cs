namespace Commerce.Admin.Promotions;

/// <summary>Every use of a coupon, with its order.</summary>
public sealed partial class RedemptionList;
