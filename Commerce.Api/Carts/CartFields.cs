using Commerce.Domain;
using Commerce.Domain.Carts;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Carts;

/// <summary>Fields of <see cref="Cart"/> that are worked out.</summary>
[ExtendObjectType<Cart>]
public sealed class CartFields
{
    /// <summary>What has changed since the lines were added: prices that moved, stock that does not suffice, what is not sold any more, a coupon that does not hold.</summary>
    public async Task<IReadOnlyList<CartWarning>> GetWarningsAsync([Parent] Cart cart, ReviewByCart reviews, CancellationToken cancellationToken) =>
        (await reviews.LoadAsync(cart.Id, cancellationToken))?.Warnings ?? [];

    /// <summary>What can be done to it now, and why not: by the rules that guard the mutations.</summary>
    public async Task<IReadOnlyList<ActionVerdict<CartAction>>> GetActionsAsync([Parent] Cart cart, ReviewByCart reviews, CancellationToken cancellationToken) =>
        (await reviews.LoadAsync(cart.Id, cancellationToken))?.Actions ?? [];
}
