using Commerce.Admin.Components.Shared;
using Commerce.Admin.Refunds.Operations;

namespace Commerce.Admin.Refunds;

/// <summary>The money that goes back, of all orders.</summary>
public sealed partial class RefundList
{
    private static string Amount(RefundRow refund) => Money.Format(refund.AmountCents, refund.Order?.CurrencyCode ?? "XXX");

}
