using Commerce.Domain.Payments;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="PaymentStatus"/> is seen in the graph.</summary>
public sealed class PaymentStatusType : EnumType<PaymentStatus>
{
    protected override void Configure(IEnumTypeDescriptor<PaymentStatus> descriptor)
    {
        descriptor.Description("How far a payment got.");
        descriptor.Value(PaymentStatus.Pending).Description("Nothing happened yet.");
        descriptor.Value(PaymentStatus.Authorized).Description("The money is reserved.");
        descriptor.Value(PaymentStatus.Captured).Description("The money came in.");
        descriptor.Value(PaymentStatus.Failed).Description("The gateway refused it; it can be tried again.");
        descriptor.Value(PaymentStatus.Voided).Description("It was called off before the money came in.");
        descriptor.Value(PaymentStatus.PartiallyRefunded).Description("Some of the money went back.");
        descriptor.Value(PaymentStatus.Refunded).Description("All of the money went back.");
    }
}
