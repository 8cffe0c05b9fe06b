using Commerce.Domain.Payments.Refunds;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="RefundWarningCode"/> is seen in the graph.</summary>
public sealed class RefundWarningCodeType : EnumType<RefundWarningCode>
{
    protected override void Configure(IEnumTypeDescriptor<RefundWarningCode> descriptor)
    {
        descriptor.Description("What staff should know about a refund that stands.");
        descriptor.Value(RefundWarningCode.NeedsApproval).Description("Somebody else has to approve it before money goes back.");
        descriptor.Value(RefundWarningCode.RefundFailed).Description("The payment gateway did not take it: try again later.");
        descriptor.Value(RefundWarningCode.RefundPending).Description("The payment gateway gave no answer yet; it is asked again without anybody's doing.");
    }
}
