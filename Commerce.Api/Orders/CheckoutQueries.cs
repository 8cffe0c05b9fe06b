using Commerce.Api.Security;
using Commerce.Domain.Customers;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Data;
using Commerce.Domain.Orders.Checkout;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>What an order would be.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class CheckoutQueries
{
    /// <summary>
    /// Works out what an order of the active cart would be: exact amounts, taxes, the ways to ship, what the coupon does, and all that stands
    /// against ordering it. The same code as `placeOrder`; nothing is changed, and nothing is reserved.
    /// </summary>
    /// <param name="email">Where the confirmation would go; of who is signed in the account's is taken.</param>
    /// <param name="shippingAddress">Where the goods would go; or shippingAddressId.</param>
    /// <param name="shippingAddressId">An entry of the address book.</param>
    /// <param name="billingAddress">Who would be invoiced.</param>
    /// <param name="shippingOptionId">How the goods would be shipped.</param>
    /// <param name="couponCode">A coupon; the one on the cart when not given.</param>
    public async Task<CheckoutPreview> GetCheckoutPreviewAsync(
        string? email,
        PostalAddressInput? shippingAddress,
        [ID<Address>] int? shippingAddressId,
        PostalAddressInput? billingAddress,
        [ID<ShippingOption>] int? shippingOptionId,
        string? couponCode,
        CheckoutDrafts drafts,
        IDbContextFactory<CommerceDbContext> contexts,
        IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        // As the shop: a shopper sees no coupons and no tax rates. The shopper's own cart and address book are asked for by name.
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var request = new CheckoutRequest(
            email, shippingAddress?.ToAddress(), shippingAddressId, billingAddress?.ToAddress(), shippingOptionId, couponCode);
        return new CheckoutPreview(await drafts.DraftAsync(context, accessor.GetShopper(Scopes.OrdersWrite), request, cancellationToken));
    }
}
