using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="Wishlist"/> is seen in the graph.</summary>
public sealed class WishlistType : ObjectType<Wishlist>
{
    protected override void Configure(IObjectTypeDescriptor<Wishlist> descriptor)
    {
        descriptor.Description("What a user would like to have; one list per user.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(wishlist => wishlist.Id);
        descriptor.Field(wishlist => wishlist.ShareToken).IsProjected()
            .Description("What the link ends in by which others see the list, for `sharedWishlist`; null when it is not shared.");
        descriptor.Field(wishlist => wishlist.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(wishlist => wishlist.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(wishlist => wishlist.User).Description("Whose list it is.");
        descriptor.Field(wishlist => wishlist.Items).UseFiltering().UseSorting().Description("The products on it.");
    }
}
