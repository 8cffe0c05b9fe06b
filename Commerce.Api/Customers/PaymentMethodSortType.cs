using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What payment methods can be sorted by; everything else stays unreachable.</summary>
public sealed class PaymentMethodSortType : SortInputType<PaymentMethod>
{
    protected override void Configure(ISortInputTypeDescriptor<PaymentMethod> descriptor)
    {
        descriptor.Description("What payment methods can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(method => method.IsDefault).Description("Whether it is used unless another is chosen; at most one of a user's is.");
        descriptor.Field(method => method.IsActive).Description("Whether it can be used.");
        descriptor.Field(method => method.CreatedAt).Description("When it was entered, in UTC.");
        descriptor.Field(method => method.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
