using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What wishlist items can be sorted by; everything else stays unreachable.</summary>
public sealed class WishlistItemSortType : SortInputType<WishlistItem>
{
    protected override void Configure(ISortInputTypeDescriptor<WishlistItem> descriptor)
    {
        descriptor.Description("What wishlist items can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.AddedAt).Description("When it was put there, in UTC.");
    }
}
