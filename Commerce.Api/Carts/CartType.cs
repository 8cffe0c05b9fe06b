using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How <see cref="Cart"/> is seen in the graph.</summary>
public sealed class CartType : ObjectType<Cart>
{
    protected override void Configure(IObjectTypeDescriptor<Cart> descriptor)
    {
        descriptor.Description("What somebody means to buy. A user has at most one active cart; a guest's hangs on a session.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(cart => cart.Id);
        descriptor.Field(cart => cart.Status).Description("Whether it can still be bought.");
        descriptor.Field(cart => cart.TotalCents).Description("The sum over the lines at the prices they were added with, in minor units.");
        descriptor.Field(cart => cart.TotalItems).Description("Pieces, not lines.");
        descriptor.Field(cart => cart.SyncSource).Description("Which client wrote it last.");
        descriptor.Field(cart => cart.CouponCode).Description("The coupon that the shopper means to use; whether it holds is said by `warnings` and `checkoutPreview`.");
        descriptor.Field(cart => cart.RestoreTokenExpiresAt).Name("linkExpiresAt").Description("When its link stops working, in UTC; null when it has none.");
        descriptor.Field(cart => cart.AbandonedAt).Description("When it was given up, in UTC.");
        descriptor.Field(cart => cart.ConvertedAt).Description("When it became an order, in UTC.");
        descriptor.Field(cart => cart.Version).Description("Grows by one with each change.");
        descriptor.Field(cart => cart.CreatedAt).Description("When it was begun, in UTC.");
        descriptor.Field(cart => cart.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(cart => cart.User).Description("Whose cart it is; null for a guest's.");
        descriptor.Field(cart => cart.Items).UseFiltering().UseSorting().Description("Its lines.");
    }
}
