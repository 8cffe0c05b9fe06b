using Commerce.Domain.Returns;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>How <see cref="ReturnStatus"/> is seen in the graph.</summary>
public sealed class ReturnStatusType : EnumType<ReturnStatus>
{
    protected override void Configure(IEnumTypeDescriptor<ReturnStatus> descriptor)
    {
        descriptor.Description("How far a return got.");
        descriptor.Value(ReturnStatus.Requested).Description("Somebody asked for it.");
        descriptor.Value(ReturnStatus.Approved).Description("The goods may come back.");
        descriptor.Value(ReturnStatus.Rejected).Description("The shop turned it down.");
        descriptor.Value(ReturnStatus.Received).Description("The goods arrived.");
        descriptor.Value(ReturnStatus.Cancelled).Description("The customer kept the goods.");
        descriptor.Value(ReturnStatus.Refunded).Description("The money went back.");
        descriptor.Value(ReturnStatus.Closed).Description("It ended without money going back.");
    }
}
