using Commerce.Api.Carts;
using Commerce.Api.Catalog;
using Commerce.Api.Inventory;
using Commerce.Api.Security;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>Changing an order.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrderEditMutations
{
    /// <summary>
    /// Changes an order of which nothing is packed, sent or paid back; see `orderEditPreview`. Lines that stay keep their price, stock follows, and what
    /// was paid too much goes back. What is paid is not raised: that is refused. What is not named stays.
    /// </summary>
    /// <param name="orderId">The order.</param>
    /// <param name="idempotencyKey">The client's name for this change, such as a new UUID: sent again, it is the same change.</param>
    /// <param name="lines">How many pieces lines are to have.</param>
    /// <param name="addLines">What is ordered besides.</param>
    /// <param name="shippingAddress">Where the goods go instead.</param>
    /// <param name="shippingOptionId">How they are shipped instead.</param>
    /// <param name="reason">Why, for the order's time line, and for the customer where money goes back.</param>
    /// <param name="expectedVersion">The order's version that was looked at.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [DeskErrors]
    [Error<OrderNotFoundError>]
    [Error<OrderNotEditableError>]
    [Error<OrderLineNotFoundError>]
    [Error<InvalidOrderEditError>]
    [Error<NothingToChangeError>]
    [Error<OrderEditAbovePaidError>]
    [Error<PaymentUnderWayError>]
    [Error<InvalidQuantityError>]
    [Error<StockItemNotFoundError>]
    [Error<ProductNotFoundError>]
    [Error<VariantNotFoundError>]
    [Error<VariantRequiredError>]
    [Error<NotSoldError>]
    [Error<OutOfStockError>]
    [Error<InvalidAddressError>]
    [Error<ShippingOptionNotFoundError>]
    [Error<AmountOverflowError>]
    public async Task<EditOrderPayload> EditOrderAsync(
        [ID<Order>] int orderId,
        string idempotencyKey,
        IReadOnlyList<OrderEditLineInput>? lines,
        IReadOnlyList<AddedOrderLineInput>? addLines,
        PostalAddressInput? shippingAddress,
        [ID<ShippingOption>] int? shippingOptionId,
        string? reason,
        int? expectedVersion,
        EditOrder editOrder,
        IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        var request = new OrderEditRequest(
            orderId, lines?.Select(line => line.ToLine()).ToList(), addLines?.Select(line => line.ToLine()).ToList(), shippingAddress?.ToAddress(), shippingOptionId, reason,
            expectedVersion);
        return new EditOrderPayload(await editOrder.ExecuteAsync(accessor.GetStaff(), idempotencyKey, request, cancellationToken));
    }
}
