using Commerce.Domain.Customers;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Customers;

/// <summary>What wishlist items can be filtered by; everything else stays unreachable.</summary>
public sealed class WishlistItemFilterType : FilterInputType<WishlistItem>
{
    protected override void Configure(IFilterInputTypeDescriptor<WishlistItem> descriptor)
    {
        descriptor.Description("What wishlist items can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.AddedAt).Description("When it was put there, in UTC.");
    }
}
