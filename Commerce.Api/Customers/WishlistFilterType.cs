using Commerce.Domain.Customers;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Customers;

/// <summary>What wishlists can be filtered by; everything else stays unreachable.</summary>
public sealed class WishlistFilterType : FilterInputType<Wishlist>
{
    protected override void Configure(IFilterInputTypeDescriptor<Wishlist> descriptor)
    {
        descriptor.Description("What wishlists can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(wishlist => wishlist.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(wishlist => wishlist.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(wishlist => wishlist.User).Description("Whose list it is.");
    }
}
