using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="User"/> is seen in the graph.</summary>
public sealed class UserType : ObjectType<User>
{
    protected override void Configure(IObjectTypeDescriptor<User> descriptor)
    {
        descriptor.Description("A person known to the shop, customer or staff.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(user => user.Id);
        descriptor.Field(user => user.Email).Type<NonNullType<StringType>>().Description("Unique whatever the case.");
        descriptor.Field(user => user.EmailConfirmed).Description("Whether the person proved to read mail at this address.");
        descriptor.Field(user => user.UserName)
            .Type<NonNullType<StringType>>()
            .Description("Unique whatever the case; the e-mail address unless another was chosen.");
        descriptor.Field(user => user.FirstName).Description("Given name.");
        descriptor.Field(user => user.LastName).Description("Family name.");
        descriptor.Field(user => user.Role).Description("What the person may do in the shop.");
        descriptor.Field(user => user.IsActive).Description("An inactive user cannot sign in.");
        descriptor.Field(user => user.TwoFactorEnabled).Description("Whether signing in asks for a second factor.");
        descriptor.Field(user => user.ErasedAt).Description("When the account was erased, in UTC: what is left has no name.");
        descriptor.Field(user => user.CreatedAt).Description("When the account was opened, in UTC.");
        descriptor.Field(user => user.UpdatedAt).Description("When the account was last edited, in UTC.");
        descriptor.Field(user => user.PrimaryAddress).Description("The address goods go to unless another is chosen.");
        descriptor.Field(user => user.Wishlist).Description("What the user would like to have.");
        descriptor.Field(user => user.Addresses).UseFiltering().UseSorting().Description("The user's address book.");
        descriptor.Field(user => user.PaymentMethods).UseFiltering().UseSorting().Description("The user's means of payment.");
    }
}
