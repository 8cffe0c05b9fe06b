using Commerce.Domain.Carts;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>How <see cref="CartWarningCode"/> is seen in the graph.</summary>
public sealed class CartWarningCodeType : EnumType<CartWarningCode>
{
    protected override void Configure(IEnumTypeDescriptor<CartWarningCode> descriptor)
    {
        descriptor.Description("What the shop changed on its own, or what is not any more as it was when a line was added.");
        descriptor.Value(CartWarningCode.PriceChanged).Description("Today's price is not the one the line was added with, or that the shopper saw. `refreshCart` takes today's over.");
        descriptor.Value(CartWarningCode.QuantityCapped).Description("Fewer pieces than were asked for: the stock, or the most that a line may have.");
        descriptor.Value(CartWarningCode.QuantityAboveStock).Description("The stock does not suffice any more for what lies in the cart.");
        descriptor.Value(CartWarningCode.NotSold).Description("The shop does not sell it any more.");
        descriptor.Value(CartWarningCode.Removed).Description("The line was taken out of the cart.");
        descriptor.Value(CartWarningCode.LinesJoined).Description("Lines became one, because they are for the same.");
        descriptor.Value(CartWarningCode.AddedElsewhere).Description("The line was added or changed on another device; it stays.");
        descriptor.Value(CartWarningCode.ChangedElsewhere).Description("The line was changed on another device as well; the larger quantity stays.");
        descriptor.Value(CartWarningCode.AlreadyTaken).Description("What is in an order by now is not added once more.");
        descriptor.Value(CartWarningCode.CouponRefused).Description("The coupon does not hold for what lies in the cart.");
        descriptor.Value(CartWarningCode.NotMerged).Description("The guest's cart stayed what it is: together the two would be larger than a cart can be.");
    }
}
