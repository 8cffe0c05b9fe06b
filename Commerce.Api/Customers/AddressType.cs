using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="Address"/> is seen in the graph.</summary>
public sealed class AddressType : ObjectType<Address>
{
    protected override void Configure(IObjectTypeDescriptor<Address> descriptor)
    {
        descriptor.Description("An entry of a user's address book.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(address => address.Id);
        descriptor.Field(address => address.RecipientName).Description("Who receives post there, when not the user.");
        descriptor.Field(address => address.AddressLine1).Description("Street and number.");
        descriptor.Field(address => address.AddressLine2).Description("Flat, floor, company.");
        descriptor.Field(address => address.City).Description("Town.");
        descriptor.Field(address => address.State).Description("The ISO 3166-2 subdivision without the country, such as `CA` or `BY`.");
        descriptor.Field(address => address.Country).Description("The ISO 3166-1 alpha-2 code.");
        descriptor.Field(address => address.PostalCode).Description("Postal code.");
        descriptor.Field(address => address.Phone).Description("A number the carrier may call.");
        descriptor.Field(address => address.ArchivedAt).Description("When the user removed it; orders may still refer to it.");
        descriptor.Field(address => address.CreatedAt).Description("When it was entered, in UTC.");
        descriptor.Field(address => address.UpdatedAt).Description("When it was last edited, in UTC.");
        descriptor.Field(address => address.User).Description("Whose address it is.");
    }
}
