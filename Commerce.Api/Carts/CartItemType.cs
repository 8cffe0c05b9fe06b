using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How <see cref="CartItem"/> is seen in the graph.</summary>
public sealed class CartItemType : ObjectType<CartItem>
{
    protected override void Configure(IObjectTypeDescriptor<CartItem> descriptor)
    {
        descriptor.Description("One line of a cart, with the price and the name at the time it was added.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(item => item.Id);
        descriptor.Field(item => item.Quantity).Description("Pieces.");
        descriptor.Field(item => item.UnitPriceCents).Description("The price when it was added, in minor units.");
        descriptor.Field(item => item.ProductName).Description("The name when it was added.");
        descriptor.Field(item => item.Metadata).Description("Customisations as JSON; a line with another customisation is another line.");
        descriptor.Field(item => item.AddedAt).Description("When it was added, in UTC.");
        descriptor.Field(item => item.UpdatedAt).Description("When it last changed, in UTC.");
        descriptor.Field(item => item.Cart).Description("The cart it lies in.");
        descriptor.Field(item => item.Variant).Description("The variant; null for a product without variants, or when it is no longer sold.");
    }
}
