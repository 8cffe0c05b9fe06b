using Commerce.Domain.Payments;
using HotChocolate.Types;

namespace Commerce.Api.Payments;

/// <summary>How <see cref="PaymentMethodKind"/> is seen in the graph.</summary>
public sealed class PaymentMethodKindType : EnumType<PaymentMethodKind>
{
    protected override void Configure(IEnumTypeDescriptor<PaymentMethodKind> descriptor)
    {
        descriptor.Description("How an order is paid.");
        descriptor.Value(PaymentMethodKind.Card).Description("By card.");
        descriptor.Value(PaymentMethodKind.Paypal).Description("By PayPal.");
        descriptor.Value(PaymentMethodKind.BankTransfer).Description("By bank transfer.");
        descriptor.Value(PaymentMethodKind.Invoice).Description("After delivery.");
        descriptor.Value(PaymentMethodKind.GiftCard).Description("With a gift card.");
    }
}
