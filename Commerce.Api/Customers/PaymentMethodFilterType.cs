using Commerce.Domain.Customers;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Customers;

/// <summary>What payment methods can be filtered by; everything else stays unreachable.</summary>
public sealed class PaymentMethodFilterType : FilterInputType<PaymentMethod>
{
    protected override void Configure(IFilterInputTypeDescriptor<PaymentMethod> descriptor)
    {
        descriptor.Description("What payment methods can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(method => method.CardType).Description("The card's brand.");
        descriptor.Field(method => method.IsDefault).Description("Whether it is used unless another is chosen; at most one of a user's is.");
        descriptor.Field(method => method.IsActive).Description("Whether it can be used.");
        descriptor.Field(method => method.CreatedAt).Description("When it was entered, in UTC.");
        descriptor.Field(method => method.User).Description("Whose means of payment it is.");
        descriptor.Field(method => method.PaymentType).Description("What kind it is.");
    }
}
