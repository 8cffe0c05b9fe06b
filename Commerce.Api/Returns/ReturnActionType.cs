using Commerce.Domain.Returns;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>How <see cref="ReturnAction"/> is seen in the graph.</summary>
public sealed class ReturnActionType : EnumType<ReturnAction>
{
    protected override void Configure(IEnumTypeDescriptor<ReturnAction> descriptor)
    {
        descriptor.Description("What can be done to a return.");
        descriptor.Value(ReturnAction.Cancel).Description("`cancelReturn`: the goods stay. For its customer, too.");
        descriptor.Value(ReturnAction.Approve).Description("`approveReturn`: the goods may come.");
        descriptor.Value(ReturnAction.Reject).Description("`rejectReturn`.");
        descriptor.Value(ReturnAction.Receive).Description("`receiveReturn`: the goods came.");
        descriptor.Value(ReturnAction.Refund).Description("`refundReturn`.");
        descriptor.Value(ReturnAction.Close).Description("`closeReturn`: nothing is paid back.");
    }
}
