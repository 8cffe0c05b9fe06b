using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What payment types can be sorted by; everything else stays unreachable.</summary>
public sealed class PaymentTypeSortType : SortInputType<PaymentType>
{
    protected override void Configure(ISortInputTypeDescriptor<PaymentType> descriptor)
    {
        descriptor.Description("What payment types can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(type => type.Name).Description("Unique.");
        descriptor.Field(type => type.IsActive).Description("Whether it is offered.");
        descriptor.Field(type => type.CreatedAt).Description("When it was set up, in UTC.");
    }
}
