using Commerce.Domain.Payments.Refunds;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="RefundAction"/> is seen in the graph.</summary>
public sealed class RefundActionType : EnumType<RefundAction>
{
    protected override void Configure(IEnumTypeDescriptor<RefundAction> descriptor)
    {
        descriptor.Description("What staff can do to a refund.");
        descriptor.Value(RefundAction.Approve).Description("`approveRefund`, as a second person.");
        descriptor.Value(RefundAction.Reject).Description("`rejectRefund`.");
        descriptor.Value(RefundAction.Retry).Description("`retryRefund`.");
    }
}
