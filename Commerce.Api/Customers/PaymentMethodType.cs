using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="PaymentMethod"/> is seen in the graph.</summary>
public sealed class PaymentMethodType : ObjectType<PaymentMethod>
{
    protected override void Configure(IObjectTypeDescriptor<PaymentMethod> descriptor)
    {
        descriptor.Description("A user's means of payment. Of a card only the last four digits are ever known here.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(method => method.Id);
        descriptor.Field(method => method.AccountNumberLast4).Description("The last four digits.");
        descriptor.Field(method => method.CardType).Description("The card's brand.");
        descriptor.Field(method => method.ExpirationMonth).Description("`01` to `12`.");
        descriptor.Field(method => method.ExpirationYear).Description("Four digits.");
        descriptor.Field(method => method.AccountHolderName).Description("Whose account it is.");
        descriptor.Field(method => method.IsDefault).Description("Whether it is used unless another is chosen; at most one of a user's is.");
        descriptor.Field(method => method.IsActive).Description("Whether it can be used.");
        descriptor.Field(method => method.CreatedAt).Description("When it was entered, in UTC.");
        descriptor.Field(method => method.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(method => method.User).Description("Whose means of payment it is.");
        descriptor.Field(method => method.PaymentType).Description("What kind it is.");
        descriptor.Field(method => method.BillingAddress).Description("Where invoices go.");
    }
}
