using Commerce.Domain.Returns;
using HotChocolate.Types;

namespace Commerce.Api.Returns;

/// <summary>How <see cref="ReturnReason"/> is seen in the graph.</summary>
public sealed class ReturnReasonType : EnumType<ReturnReason>
{
    protected override void Configure(IEnumTypeDescriptor<ReturnReason> descriptor)
    {
        descriptor.Description("Why a line comes back.");
        descriptor.Value(ReturnReason.Damaged).Description("It arrived broken.");
        descriptor.Value(ReturnReason.Defective).Description("It does not work.");
        descriptor.Value(ReturnReason.WrongItem).Description("It is not what was ordered.");
        descriptor.Value(ReturnReason.NotAsDescribed).Description("It is not what the shop promised.");
        descriptor.Value(ReturnReason.DoesNotFit).Description("It has the wrong size.");
        descriptor.Value(ReturnReason.ChangedMind).Description("The customer does not want it any more.");
        descriptor.Value(ReturnReason.Other).Description("None of the others.");
    }
}
