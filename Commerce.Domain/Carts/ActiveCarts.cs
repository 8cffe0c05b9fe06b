using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>
/// Finds a shopper's active cart for changing it. Call within a unit of work (<see cref="Data.Writes.ShopWrites"/>): whoever else would
/// change the cart, or begin one for the same shopper, waits until the unit ends.
/// </summary>
public static class ActiveCarts
{
    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<Cart>>> s_cart = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int id, CancellationToken token) =>
            context.Carts.IgnoreQueryFilters().Include(cart => cart.Items.OrderBy(item => item.Id)).First(cart => cart.Id == id)));

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<int?>>> s_idOfCustomer = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int userId, CancellationToken token) => context.Carts.IgnoreQueryFilters()
            .Where(cart => cart.UserId == userId && cart.Status == CartStatus.Active).Select(cart => (int?)cart.Id).FirstOrDefault()));

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<int?>>> s_idOfGuest = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int sessionId, CancellationToken token) => context.Sessions.IgnoreQueryFilters()
            .Where(session => session.Id == sessionId && session.Cart!.Status == CartStatus.Active).Select(session => session.CartId).FirstOrDefault()));

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<Cart?>>> s_ofCustomer = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int userId, CancellationToken token) => context.Carts.IgnoreQueryFilters()
            .Include(cart => cart.Items.OrderBy(item => item.Id))
            .FirstOrDefault(cart => cart.UserId == userId && cart.Status == CartStatus.Active)));

    private static readonly CompiledQuery<Func<CommerceDbContext, int, CancellationToken, Task<Cart?>>> s_ofGuest = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, int sessionId, CancellationToken token) => context.Carts.IgnoreQueryFilters()
            .Include(cart => cart.Items.OrderBy(item => item.Id))
            .FirstOrDefault(cart => cart.Status == CartStatus.Active
                && cart.Id == context.Sessions.Where(session => session.Id == sessionId).Select(session => session.CartId).FirstOrDefault())));

    /// <summary>The cart with its lines, tracked; null when there is none.</summary>
    public static async Task<Cart?> FindAsync(CommerceDbContext context, Shopper shopper, CancellationToken cancellationToken)
    {
        // One writer at a time: there is nobody to wait for.
        if (!context.Database.IsNpgsql()) return await ReadAsync(context, shopper, cancellationToken);
        if (await IdAsync(context, shopper, cancellationToken) is not { } id) return null;
        // Read only once it is held: what a lock was waited for has changed.
        await HoldAsync(context, Owned.Cart, id, cancellationToken);
        var cart = await s_cart.For(context)(context, id, cancellationToken);
        cart.Shopper = shopper;
        return cart.Status == CartStatus.Active ? cart : await FindAnotherAsync(context, shopper, id, cancellationToken);
    }

    /// <summary>The cart with its lines, tracked; a new one, not saved yet, when there is none.</summary>
    /// <exception cref="NoShopperException">The guest's session, or the user, is gone.</exception>
    public static async Task<Cart> OpenAsync(CommerceDbContext context, Shopper shopper, CancellationToken cancellationToken)
    {
        if (await FindAsync(context, shopper, cancellationToken) is { } found) return found;
        if (context.Database.IsNpgsql())
        {
            // Two tabs that add their first line at the same moment begin one cart.
            if (shopper is Shopper.Customer(var userId)) await HoldAsync(context, Owned.User, userId, cancellationToken);
            if (shopper is Shopper.Guest(var sessionId)) await HoldAsync(context, Owned.Session, sessionId, cancellationToken);
            if (await FindAsync(context, shopper, cancellationToken) is { } begun) return begun;
        }

        return await BeginAsync(context, shopper, cancellationToken);
    }

    // Versions go on where the shopper's last cart ended: so a version that a client knows is never that of another cart.
    private static async Task<Cart> BeginAsync(CommerceDbContext context, Shopper shopper, CancellationToken cancellationToken)
    {
        var cart = new Cart { Shopper = shopper };
        switch (shopper)
        {
            case Shopper.Customer(var userId):
                cart.UserId = userId;
                cart.Version = 1 + (await context.Carts.Where(earlier => earlier.UserId == userId).MaxAsync(earlier => (int?)earlier.Version, cancellationToken) ?? 0);
                break;
            case Shopper.Guest(var sessionId):
                var session = await context.Sessions.Include(row => row.Cart).FirstOrDefaultAsync(row => row.Id == sessionId, cancellationToken)
                    ?? throw new NoShopperException();
                cart.Version = 1 + (session.Cart?.Version ?? 0);
                cart.Sessions.Add(session);
                break;
        }

        context.Carts.Add(cart);
        return cart;
    }

    /// <summary>The carts of a shopper, of any status.</summary>
    internal static IQueryable<Cart> Of(CommerceDbContext context, Shopper shopper) => shopper switch
    {
        Shopper.Customer(var userId) => context.Carts.Where(cart => cart.UserId == userId),
        // By the session's key: to ask each cart for its sessions would look at all of them.
        Shopper.Guest(var sessionId) => context.Carts
            .Where(cart => cart.Id == context.Sessions.Where(session => session.Id == sessionId).Select(session => session.CartId).FirstOrDefault()),
        _ => context.Carts.Where(_ => false),
    };

    private static async Task<Cart?> ReadAsync(CommerceDbContext context, Shopper shopper, CancellationToken cancellationToken)
    {
        var cart = shopper switch
        {
            Shopper.Customer(var userId) => await s_ofCustomer.For(context)(context, userId, cancellationToken),
            Shopper.Guest(var sessionId) => await s_ofGuest.For(context)(context, sessionId, cancellationToken),
            _ => null,
        };
        cart?.Shopper = shopper;
        return cart;
    }

    /// <summary>The id of the active cart, not held.</summary>
    internal static async Task<int?> IdAsync(CommerceDbContext context, Shopper shopper, CancellationToken cancellationToken) => shopper switch
    {
        Shopper.Customer(var userId) => await s_idOfCustomer.For(context)(context, userId, cancellationToken),
        Shopper.Guest(var sessionId) => await s_idOfGuest.For(context)(context, sessionId, cancellationToken),
        _ => null,
    };

    /// <summary>While the cart was waited for it was bought or merged; there may be another one by now.</summary>
    private static async Task<Cart?> FindAnotherAsync(CommerceDbContext context, Shopper shopper, int closedId, CancellationToken cancellationToken) =>
        await IdAsync(context, shopper, cancellationToken) is { } id && id != closedId ? await FindAsync(context, shopper, cancellationToken) : null;

    private static async Task HoldAsync(CommerceDbContext context, Owned owned, int id, CancellationToken cancellationToken)
    {
        // A guest's or customer's row is held so that references to it can still be made: the first line's own, among others.
        FormattableString sql = owned switch
        {
            Owned.Cart => $"SELECT \"Id\" AS \"Value\" FROM \"Carts\" WHERE \"Id\" = {id} FOR UPDATE",
            Owned.Session => $"SELECT \"Id\" AS \"Value\" FROM \"Sessions\" WHERE \"Id\" = {id} FOR NO KEY UPDATE",
            Owned.User => $"SELECT \"Id\" AS \"Value\" FROM \"Users\" WHERE \"Id\" = {id} FOR NO KEY UPDATE",
        };
        await context.Database.SqlQuery<int>(sql).ToListAsync(cancellationToken);
    }

    private enum Owned
    {
        Cart,
        Session,
        User,
    }
}
