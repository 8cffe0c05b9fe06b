using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What wishlists can be sorted by; everything else stays unreachable.</summary>
public sealed class WishlistSortType : SortInputType<Wishlist>
{
    protected override void Configure(ISortInputTypeDescriptor<Wishlist> descriptor)
    {
        descriptor.Description("What wishlists can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(wishlist => wishlist.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(wishlist => wishlist.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
