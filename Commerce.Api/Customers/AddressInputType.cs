using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How an <see cref="EnteredAddress"/> is sent.</summary>
public sealed class AddressInputType : InputObjectType<EnteredAddress>
{
    protected override void Configure(IInputObjectTypeDescriptor<EnteredAddress> descriptor)
    {
        descriptor.Name("AddressInput");
        descriptor.Description("Where goods or letters go.");
        descriptor.Field(address => address.RecipientName).Description("Who receives post there, when not the user.");
        descriptor.Field(address => address.AddressLine1).Description("Street and number.");
        descriptor.Field(address => address.AddressLine2).Description("Flat, floor, company.");
        descriptor.Field(address => address.City).Description("Town.");
        descriptor.Field(address => address.State)
            .Description("The ISO 3166-2 subdivision, such as `CA` or `BY`; needed in the United States, Canada and Australia.");
        descriptor.Field(address => address.Country).Description("The ISO 3166-1 alpha-2 code.");
        descriptor.Field(address => address.PostalCode).Description("Needed where there usually is one.");
        descriptor.Field(address => address.Phone).Description("A number the carrier may call.");
    }
}
