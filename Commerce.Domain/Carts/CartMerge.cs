using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>Brings what a guest put into a cart into the cart of the account that the guest signs in to.</summary>
public sealed class CartMerge(ShopWrites writes, TokenService tokens, TimeProvider clock)
{
    /// <summary>
    /// Merges the cart of a guest's session. Quantities add up, capped by stock, and no line is lost; the guest's cart keeps its lines
    /// and is closed. Nothing happens when the token is nobody's or the guest has no cart: signing in goes on in any case.
    /// </summary>
    /// <param name="guestToken">As the guest sends it; null when there is none.</param>
    /// <param name="userId">Who signs in.</param>
    /// <returns>What the shop changed on its own.</returns>
    public async Task<IReadOnlyList<CartWarning>> ExecuteAsync(string? guestToken, int userId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(guestToken)) return [];
        if (await tokens.FindGuestAsync(guestToken, cancellationToken) is not { CartId: not null } session) return [];
        try
        {
            return await writes.RunAsync((context, token) => MergeAsync(context, new(session.Id), new(userId), token), cancellationToken);
        }
        catch (AmountOverflowException)
        {
            return [CartWarning.NotMerged()];
        }
    }

    private async Task<IReadOnlyList<CartWarning>> MergeAsync(
        CommerceDbContext context, Shopper.Guest guest, Shopper.Customer customer, CancellationToken cancellationToken)
    {
        // Always in this order: who signs in twice at once waits for himself.
        if (await ActiveCarts.FindAsync(context, guest, cancellationToken) is not { Items.Count: > 0 } theirs) return [];
        var mine = await ActiveCarts.OpenAsync(context, customer, cancellationToken);
        await RaiseVersionAsync(context, mine, theirs.Version, cancellationToken);
        var warnings = await BringAsync(context, mine, theirs.Items, (had, brought) => had + brought, cancellationToken);
        // A client that has known one of the carts only must not take for removed what it has never seen.
        foreach (var item in mine.Items) mine.Touch(item);
        mine.CouponCode ??= theirs.CouponCode;
        theirs.MarkMerged();
        await CartEdits.SaveAsync(context, mine, theirs.SyncSource, warnings, cancellationToken);
        return warnings;
    }

    /// <summary>Brings lines into a cart. None is lost; caps become warnings.</summary>
    /// <param name="combine">How many pieces there shall be of what both have.</param>
    internal async Task<List<CartWarning>> BringAsync(
        CommerceDbContext context, Cart cart, IEnumerable<CartItem> lines, Func<int, int, int> combine, CancellationToken cancellationToken)
    {
        List<CartWarning> warnings = [];
        var brought = lines.ToList();
        var offers = await Offers.ReadAsync(context, brought.Select(line => (line.ProductId, line.VariantId)), cancellationToken);
        foreach (var line in brought)
        {
            var item = cart.Find(line.Key());
            var wanted = item is null ? line.Quantity : combine(item.Quantity, line.Quantity);
            if (wanted == item?.Quantity) continue;
            item ??= cart.Begin(line, line.Quantity, clock.GetUtcNow().UtcDateTime);
            // What has run out meanwhile stays with one piece, and Cart.warnings says what is the matter.
            var offer = offers.Of(item);
            var room = offer.IsSold ? OfferBook.RoomFor(cart, offer, item) : CartLimits.MaxQuantity;
            var quantity = Math.Min(wanted, Math.Max(room, 1));
            if (quantity < wanted) warnings.Add(CartWarning.QuantityCapped(item, wanted, quantity));
            if (quantity == item.Quantity) continue;
            item.Quantity = quantity;
            cart.Touch(item);
        }

        return warnings;
    }

    /// <summary>The merged cart is newer than both: whatever version of either a client knows, it learns that there is another one.</summary>
    private static async Task RaiseVersionAsync(CommerceDbContext context, Cart cart, int version, CancellationToken cancellationToken)
    {
        if (cart.Version > version) return;
        if (cart.Id == 0)
        {
            cart.Version = version + 1;
            return;
        }

        await context.Carts.Where(row => row.Id == cart.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, version), cancellationToken);
        var property = context.Entry(cart).Property(row => row.Version);
        property.OriginalValue = version;
        property.CurrentValue = version;
        property.IsModified = false;
    }
}
