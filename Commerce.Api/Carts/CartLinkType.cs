using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How a <see cref="CartLink"/> is seen in the graph.</summary>
public sealed class CartLinkType : ObjectType<CartLink>
{
    protected override void Configure(IObjectTypeDescriptor<CartLink> descriptor)
    {
        descriptor.Description("A new link to a cart. The token is shown here and never again.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(link => link.Token).Description("Put it into a link of the storefront, which hands it to `restoreCart`.");
        descriptor.Field(link => link.ExpiresAt).Description("When it stops working, in UTC.");
        descriptor.Field("cart").Type<CartType>().Resolve(async context => await context.LoadAsync<Cart>(context.Parent<CartLink>().CartId))
            .Description("The cart.");
    }
}
