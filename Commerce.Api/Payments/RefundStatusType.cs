using Commerce.Domain.Payments;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="RefundStatus"/> is seen in the graph.</summary>
public sealed class RefundStatusType : EnumType<RefundStatus>
{
    protected override void Configure(IEnumTypeDescriptor<RefundStatus> descriptor)
    {
        descriptor.Description("How far a refund got.");
        descriptor.Value(RefundStatus.Requested).Description("Somebody asked for it.");
        descriptor.Value(RefundStatus.Approved).Description("The shop agreed.");
        descriptor.Value(RefundStatus.Rejected).Description("The shop turned it down.");
        descriptor.Value(RefundStatus.Processed).Description("The money went back.");
        descriptor.Value(RefundStatus.Failed).Description("The gateway refused it; it can be approved again.");
    }
}
