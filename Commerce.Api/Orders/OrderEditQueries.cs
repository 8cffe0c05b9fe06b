using Commerce.Api.Security;
using Commerce.Domain.Data;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Domain.Orders.Editing;
using HotChocolate.Authorization;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Orders;

/// <summary>What an order would be after a change.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrderEditQueries
{
    /// <summary>
    /// Works out what `editOrder` would make of an order, by the same code: lines and amounts before and after, what would go back or is missing, and all
    /// that stands against it. Nothing is changed. For those who edit orders.
    /// </summary>
    /// <param name="orderId">The order.</param>
    /// <param name="lines">How many pieces lines would have.</param>
    /// <param name="addLines">What would be ordered besides.</param>
    /// <param name="shippingAddress">Where the goods would go instead.</param>
    /// <param name="shippingOptionId">How they would be shipped instead.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    public async Task<OrderEditPreview?> GetOrderEditPreviewAsync(
        [ID<Order>] int orderId,
        IReadOnlyList<OrderEditLineInput>? lines,
        IReadOnlyList<AddedOrderLineInput>? addLines,
        PostalAddressInput? shippingAddress,
        [ID<ShippingOption>] int? shippingOptionId,
        OrderEditDrafts drafts,
        IDbContextFactory<CommerceDbContext> contexts,
        IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var request = new OrderEditRequest(
            orderId, lines?.Select(line => line.ToLine()).ToList(), addLines?.Select(line => line.ToLine()).ToList(), shippingAddress?.ToAddress(), shippingOptionId);
        return new OrderEditPreview(await drafts.DraftAsync(context, accessor.GetStaff(), request, cancellationToken));
    }
}
