using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>
/// Links that bring a cart back, such as in a mail about what was left behind. Who opens one gets the lines into their own active cart and
/// nothing else: no account, no address, no order. A cart has one link at most; a new one ends the one before.
/// </summary>
public sealed class CartLinks(ShopWrites writes, CartMerge merge, CartSettings settings, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Makes a link for a cart that is active or abandoned.</summary>
    /// <param name="cartId">The cart.</param>
    /// <param name="owner">Who must own it; null for staff, who may for everybody's.</param>
    /// <param name="actor">Who does it; what staff does is noted.</param>
        /// <exception cref="CartNotFoundException" />
    /// <exception cref="CartNotActiveException">It was bought or merged.</exception>
    public Task<CartLink> CreateAsync(int cartId, Shopper? owner, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var cart = await FindAsync(context, cartId, owner, token);
            CartRules.RequireLinkable(cart.Status);
            var secret = Secrets.New("cml");
            var expiresAt = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime + settings.LinkLifetime);
            await SetAsync(context, cartId, Secrets.Hash(secret), expiresAt, token);
            if (owner is null) await NoteAsync(context, actor, "cart.createLink", cartId, new { expiresAt }, token);
            return new CartLink(cartId, secret, expiresAt);
        }, cancellationToken);

    /// <summary>Ends a cart's link.</summary>
    /// <param name="cartId">The cart.</param>
    /// <param name="owner">See <see cref="CreateAsync"/>.</param>
    /// <param name="actor">See <see cref="CreateAsync"/>.</param>
    /// <exception cref="CartNotFoundException" />
    /// <exception cref="NoCartLinkException" />
    public Task RevokeAsync(int cartId, Shopper? owner, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var cart = await FindAsync(context, cartId, owner, token);
            CartRules.RequireLink(cart.RestoreTokenHash);
            await SetAsync(context, cartId, null, null, token);
            if (owner is null) await NoteAsync(context, actor, "cart.revokeLink", cartId, null, token);
        }, cancellationToken);

    /// <summary>Brings the lines behind a link into the shopper's active cart: of each at least as many pieces as the link's cart has, so that opening it twice changes nothing.</summary>
    /// <exception cref="InvalidCartLinkException" />
    /// <exception cref="StaleVersionException" />
    /// <exception cref="AmountOverflowException" />
    public Task<CartChange> RestoreAsync(Shopper shopper, string secret, CartEdit edit, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var hash = Secrets.Hash(secret);
            var now = clock.GetUtcNow().UtcDateTime;
            var source = await context.Carts.AsNoTracking().Include(cart => cart.Items.OrderBy(item => item.Id))
                .FirstOrDefaultAsync(cart => cart.RestoreTokenHash == hash && cart.RestoreTokenExpiresAt > now, token);
            if (source is null) throw new InvalidCartLinkException();
            var cart = await ActiveCarts.OpenAsync(context, shopper, token);
            StaleVersionException.ThrowIfStale("The cart", cart, edit.ExpectedVersion);
            if (cart.Id == source.Id) return new CartChange(cart, []);
            var warnings = await merge.BringAsync(context, cart, source.Items, Math.Max, token);
            return await CartEdits.SaveAsync(context, cart, edit.SyncSource, warnings, token);
        }, cancellationToken);

    private static async Task<Cart> FindAsync(CommerceDbContext context, int cartId, Shopper? owner, CancellationToken cancellationToken) =>
        await (owner is null ? context.Carts : ActiveCarts.Of(context, owner)).AsNoTracking().FirstOrDefaultAsync(cart => cart.Id == cartId, cancellationToken)
        ?? throw CartNotFoundException.Unknown();

    // A link is no change of the cart: its version stays what the shopper knows.
    private static Task<int> SetAsync(CommerceDbContext context, int cartId, string? hash, DateTime? expiresAt, CancellationToken cancellationToken) =>
        context.Carts.Where(cart => cart.Id == cartId).ExecuteUpdateAsync(set => set
            .SetProperty(cart => cart.RestoreTokenHash, hash)
            .SetProperty(cart => cart.RestoreTokenExpiresAt, expiresAt), cancellationToken);

    private async Task NoteAsync(CommerceDbContext context, AuditActor actor, string action, int cartId, object? after, CancellationToken cancellationToken)
    {
        audit.Record(context, actor, action, nameof(Cart), $"{cartId}", null, after);
        await context.SaveChangesAsync(cancellationToken);
    }
}
