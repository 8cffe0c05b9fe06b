using Commerce.Api.Reading;
using Commerce.Domain.Carts;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How a <see cref="CartWarning"/> is seen in the graph.</summary>
public sealed class CartWarningType : ObjectType<CartWarning>
{
    protected override void Configure(IObjectTypeDescriptor<CartWarning> descriptor)
    {
        descriptor.Description("Something a shopper should know about a line.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(warning => warning.Code).Description("What it is, for programs.");
        descriptor.Field(warning => warning.Message).Description("What it is, for people.");
        descriptor.Field(warning => warning.Item).Type<CartItemType>().Resolve(ItemAsync)
            .Description("The line; null when it is not there (any more), or when the warning is about the whole cart.");
        descriptor.Field(warning => warning.ProductName).Description("The product it is about; null for the whole cart.");
        descriptor.Field(warning => warning.OldPriceCents).Description("The price when it was added, or that the shopper saw, in minor units.");
        descriptor.Field(warning => warning.NewPriceCents).Description("Today's price, in minor units.");
        descriptor.Field(warning => warning.RequestedQuantity).Description("Pieces that were asked for, or that lie in the cart.");
        descriptor.Field(warning => warning.Quantity).Description("Pieces that there are instead.");
    }

    private static async Task<CartItem?> ItemAsync(IResolverContext context)
    {
        var item = context.Parent<CartWarning>().Item;
        return item is null || context.RelationsOf<CartItem>().Length == 0 ? item : await context.LoadAsync<CartItem>(item.Id);
    }
}
