using Commerce.Domain.Carts;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Carts;

/// <summary>What carts can be filtered by; everything else stays unreachable.</summary>
public sealed class CartFilterType : FilterInputType<Cart>
{
    protected override void Configure(IFilterInputTypeDescriptor<Cart> descriptor)
    {
        descriptor.Description("What carts can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(cart => cart.Status).Description("Whether it can still be bought.");
        descriptor.Field(cart => cart.TotalCents).Description("The sum over the lines at the prices they were added with, in minor units.");
        descriptor.Field(cart => cart.TotalItems).Description("Pieces, not lines.");
        descriptor.Field(cart => cart.SyncSource).Description("Which client wrote it last.");
        descriptor.Field(cart => cart.AbandonedAt).Description("When it was given up, in UTC.");
        descriptor.Field(cart => cart.ConvertedAt).Description("When it became an order, in UTC.");
        descriptor.Field(cart => cart.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(cart => cart.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(cart => cart.User).Description("Whose cart it is; null for a guest's.");
    }
}
