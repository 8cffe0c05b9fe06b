using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Orders;

/// <summary>What staff write down about orders.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrderNoteMutations
{
    /// <summary>Adds a note to an order's time line. For those who serve customers, and seen by them only.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="text">The note.</param>
    [Authorize(Policy = Policies.CustomersWrite)]
    [Error<OrderNotFoundError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<DatabaseUnavailableError>]
    public async Task<Order?> AddOrderNoteAsync(
        [ID<Order>] int orderId, string text, OrderNotes notes, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        await notes.AddAsync(accessor.GetStaff(), orderId, text, cancellationToken);
        return await context.LoadAsync<Order>(orderId);
    }
}
