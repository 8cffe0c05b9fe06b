using Commerce.Domain.Carts;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Carts;

/// <summary>What carts can be sorted by; everything else stays unreachable.</summary>
public sealed class CartSortType : SortInputType<Cart>
{
    protected override void Configure(ISortInputTypeDescriptor<Cart> descriptor)
    {
        descriptor.Description("What carts can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(cart => cart.Status).Description("Whether it can still be bought.");
        descriptor.Field(cart => cart.TotalCents).Description("The sum over the lines at the prices they were added with, in minor units.");
        descriptor.Field(cart => cart.TotalItems).Description("Pieces, not lines.");
        descriptor.Field(cart => cart.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(cart => cart.UpdatedAt).Description("When it last changed, in UTC.");
    }
}
