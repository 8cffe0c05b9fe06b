using Commerce.Domain.Payments.Refunds;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="RefundWarning"/> is seen in the graph.</summary>
public sealed class RefundWarningType : ObjectType<RefundWarning>
{
    protected override void Configure(IObjectTypeDescriptor<RefundWarning> descriptor)
    {
        descriptor.Description("What staff should know about a refund that stands.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(warning => warning.Code).Description("What it is, for programs.");
        descriptor.Field(warning => warning.Message).Description("What it is, for people.");
    }
}
