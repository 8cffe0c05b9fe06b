using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What addresss can be sorted by; everything else stays unreachable.</summary>
public sealed class AddressSortType : SortInputType<Address>
{
    protected override void Configure(ISortInputTypeDescriptor<Address> descriptor)
    {
        descriptor.Description("What addresss can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(address => address.City).Description("Town.");
        descriptor.Field(address => address.State).Description("The ISO 3166-2 subdivision without the country, such as `CA` or `BY`.");
        descriptor.Field(address => address.Country).Description("The ISO 3166-1 alpha-2 code.");
        descriptor.Field(address => address.PostalCode).Description("Postal code.");
        descriptor.Field(address => address.CreatedAt).Description("When it was entered, in UTC.");
        descriptor.Field(address => address.UpdatedAt).Description("When it was last edited, in UTC.");
    }
}
