using Commerce.Api.Carts;
using Commerce.Api.Customers;
using Commerce.Api.Inventory;
using Commerce.Api.Payments;
using Commerce.Api.Promotions;
using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Checkout;
using Commerce.Domain.Payments;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>From the cart to the paid order, and back.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CheckoutMutations
{
    /// <summary>
    /// Orders all that lies in the active cart, of who is signed in or of the guest's session. Errors mean that nothing happened, and all of them
    /// come at once; an order in the payload stands, even when its payment was declined.
    /// </summary>
    /// <param name="idempotencyKey">The client's name for this order, such as a new UUID: sent again, it is the same order.</param>
    /// <param name="email">Where the confirmation goes; a guest must give it, of who is signed in the account's is taken.</param>
    /// <param name="shippingAddress">Where the goods go; or shippingAddressId.</param>
    /// <param name="shippingAddressId">An entry of the address book.</param>
    /// <param name="billingAddress">Who is invoiced; who receives the goods when not given.</param>
    /// <param name="shippingOptionId">How the goods are shipped.</param>
    /// <param name="payment">What is charged; not needed where nothing is to be paid.</param>
    /// <param name="couponCode">A coupon; the one on the cart when not given.</param>
    /// <param name="customerNotes">What the customer asks for.</param>
    /// <param name="expectedTotalCents">What the customer was shown: with another total nothing is ordered, and the new amounts come back.</param>
    /// <param name="expectedVersion">The cart's version that the customer was shown.</param>
    [Error<InvalidIdempotencyKeyError>]
    [Error<IdempotencyKeyReusedError>]
    [Error<DatabaseUnavailableError>]
    [Error<NoShopperError>]
    [Error<ScopeMissingError>]
    [Error<CartEmptyError>]
    [Error<StaleVersionError>]
    [Error<NotSoldError>]
    [Error<OutOfStockError>]
    [Error<CouponRefusedError>]
    [Error<EmailRequiredError>]
    [Error<InvalidEmailError>]
    [Error<ShippingAddressRequiredError>]
    [Error<ShippingAddressNotFoundError>]
    [Error<InvalidAddressError>]
    [Error<ShippingOptionRequiredError>]
    [Error<ShippingOptionNotFoundError>]
    [Error<NotesTooLongError>]
    [Error<CardNumberError>]
    [Error<AmountOverflowError>]
    [Error<PaymentRequiredError>]
    [Error<PaymentMethodNotUsableError>]
    [Error<TotalChangedError>]
    public async Task<PlaceOrderPayload> PlaceOrderAsync(
        string idempotencyKey,
        string? email,
        PostalAddressInput? shippingAddress,
        [ID<Address>] int? shippingAddressId,
        PostalAddressInput? billingAddress,
        [ID<ShippingOption>] int? shippingOptionId,
        PaymentInput? payment,
        string? couponCode,
        string? customerNotes,
        int? expectedTotalCents,
        int? expectedVersion,
        PlaceOrder placeOrder,
        IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        var request = new CheckoutRequest(
            email, shippingAddress?.ToAddress(), shippingAddressId, billingAddress?.ToAddress(), shippingOptionId, couponCode, customerNotes,
            expectedTotalCents, expectedVersion);
        return new PlaceOrderPayload(await placeOrder.ExecuteAsync(
            accessor.GetShopper(Scopes.OrdersWrite), idempotencyKey, request, payment?.ToChoice(), cancellationToken));
    }

    /// <summary>Tries a failed payment again, on the same order.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="idempotencyKey">The client's name for this try, such as a new UUID: sent again, it is the same try.</param>
    /// <param name="payment">What is charged.</param>
    [Error<InvalidIdempotencyKeyError>]
    [Error<IdempotencyKeyReusedError>]
    [Error<DatabaseUnavailableError>]
    [Error<NoShopperError>]
    [Error<ScopeMissingError>]
    [Error<OrderNotFoundError>]
    [Error<PaymentNotRetryableError>]
    [Error<PaymentRequiredError>]
    [Error<PaymentMethodNotUsableError>]
    public async Task<RetryPaymentPayload> RetryPaymentAsync(
        [ID<Order>] int orderId, string idempotencyKey, PaymentInput payment, RetryPayment retryPayment, IHttpContextAccessor accessor,
        CancellationToken cancellationToken) => new(await retryPayment.ExecuteAsync(
            accessor.GetShopper(Scopes.OrdersWrite), orderId, idempotencyKey, payment.ToChoice(), cancellationToken));

    /// <summary>
    /// Calls an order off while nothing of it was shipped: one's own, or everybody's for those who serve customers. What it held goes back on sale,
    /// the coupon can be used again, and the payment is voided or paid back.
    /// </summary>
    /// <param name="orderId">The order.</param>
    /// <param name="idempotencyKey">The client's name for this cancellation, such as a new UUID: sent again, it is the same.</param>
    /// <param name="reason">Why, for the order's history.</param>
    /// <param name="expectedVersion">The order's version that was looked at.</param>
    [Error<InvalidIdempotencyKeyError>]
    [Error<IdempotencyKeyReusedError>]
    [Error<DatabaseUnavailableError>]
    [Error<NoShopperError>]
    [Error<ScopeMissingError>]
    [Error<OrderNotFoundError>]
    [Error<OrderNotCancellableError>]
    [Error<StaleVersionError>]
    public async Task<Order?> CancelOrderAsync(
        [ID<Order>] int orderId, string idempotencyKey, string? reason, int? expectedVersion, CancelOrder cancelOrder, IHttpContextAccessor accessor,
        IResolverContext context, CancellationToken cancellationToken)
    {
        var isStaff = accessor.HttpContext?.User.Uses(Policies.CustomersWrite) == true;
        // What staff and keys do is kept in the audit log; a customer's own doing is in the order's history.
        var actor = isStaff || accessor.HttpContext?.User.GetApiKeyId() is not null ? RequestClient.ActorOf(accessor) : null;
        var owner = isStaff ? null : accessor.GetShopper(Scopes.OrdersWrite);
        var id = await cancelOrder.ExecuteAsync(orderId, idempotencyKey, reason, expectedVersion, owner, actor, cancellationToken);
        return await context.LoadAsync<Order>(id);
    }
}
