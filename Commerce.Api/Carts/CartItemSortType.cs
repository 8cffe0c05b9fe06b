using Commerce.Domain.Carts;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Carts;

/// <summary>What cart items can be sorted by; everything else stays unreachable.</summary>
public sealed class CartItemSortType : SortInputType<CartItem>
{
    protected override void Configure(ISortInputTypeDescriptor<CartItem> descriptor)
    {
        descriptor.Description("What cart items can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.UnitPriceCents).Description("The price when it was added, in minor units.");
        descriptor.Field(item => item.ProductName).Description("The name when it was added.");
        descriptor.Field(item => item.AddedAt).Description("When it was added, in UTC.");
        descriptor.Field(item => item.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
