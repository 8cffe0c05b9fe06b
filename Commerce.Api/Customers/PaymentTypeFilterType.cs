using Commerce.Domain.Customers;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Customers;

/// <summary>What payment types can be filtered by; everything else stays unreachable.</summary>
public sealed class PaymentTypeFilterType : FilterInputType<PaymentType>
{
    protected override void Configure(IFilterInputTypeDescriptor<PaymentType> descriptor)
    {
        descriptor.Description("What payment types can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(type => type.Name).Description("Unique.");
        descriptor.Field(type => type.IsActive).Description("Whether it is offered.");
        descriptor.Field(type => type.CreatedAt).Description("When it was set up, in UTC.");
    }
}
