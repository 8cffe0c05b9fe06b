using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>What to change of a wish; null stays as it is.</summary>
/// <param name="Note">For the owner alone; blank removes it.</param>
public sealed record WishChange(int? Quantity = null, string? Note = null);

/// <summary>Keeps what people would like to have: each its own list, made with the first wish.</summary>
public sealed class Wishlists(ShopWrites writes, CartEdits carts, TimeProvider clock)
{
    /// <summary>The most entries of one list.</summary>
    public const int MaxItems = 200;

    private const int MaxQuantity = 999;
    private const int MaxNote = 500;

    /// <summary>Puts a product on the list, or one variant of it. What is there already is changed as <paramref name="change"/> says.</summary>
    /// <exception cref="ProductNotFoundException">The storefront does not show it.</exception>
    /// <exception cref="VariantNotFoundException">It is not a variant of the product, or the storefront does not show it.</exception>
    /// <exception cref="LimitReachedException" />
    /// <exception cref="AggregateException">Several things are wrong with the change.</exception>
    public async Task<WishlistItem> AddAsync(
        int userId, int productId, int? variantId, WishChange change, CancellationToken cancellationToken = default)
    {
        Check(change);
        return await writes.RunAsync(async (context, _) =>
        {
            await AccountReach.LockAsync(context, userId, cancellationToken);
            if (!await context.Products.AnyAsync(product => product.Id == productId && product.IsActive && product.ArchivedAt == null, cancellationToken))
                throw new ProductNotFoundException(productId);
            if (variantId is { } variant && !await context.ProductVariants.AnyAsync(
                row => row.Id == variant && row.ProductId == productId && row.ArchivedAt == null, cancellationToken)) throw new VariantNotFoundException();
            var list = await FindOrMakeAsync(context, userId, cancellationToken);
            var item = list.Items.FirstOrDefault(row => row.ProductId == productId && row.VariantId == variantId);
            if (item is null)
            {
                if (list.Items.Count >= MaxItems) throw new LimitReachedException(MaxItems, "entries of a wishlist");
                item = new WishlistItem { ProductId = productId, VariantId = variantId, AddedAt = clock.GetUtcNow().UtcDateTime };
                list.Items.Add(item);
            }

            Write(change, item, list);
            await context.SaveChangesAsync(cancellationToken);
            return item;
        }, cancellationToken);
    }

    /// <summary>Changes how many are wanted, or the note.</summary>
    /// <exception cref="WishlistItemNotFoundException" />
    /// <exception cref="AggregateException">Several things are wrong with the change.</exception>
    public async Task<WishlistItem> UpdateAsync(int userId, int itemId, WishChange change, CancellationToken cancellationToken = default)
    {
        Check(change);
        return await writes.RunAsync(async (context, _) =>
        {
            var item = await context.WishlistItems.Include(row => row.Wishlist)
                .FirstOrDefaultAsync(row => row.Id == itemId && row.Wishlist!.UserId == userId, cancellationToken)
                ?? throw new WishlistItemNotFoundException(itemId);
            Write(change, item, item.Wishlist!);
            await context.SaveChangesAsync(cancellationToken);
            return item;
        }, cancellationToken);
    }

    /// <summary>Takes a wish off the list.</summary>
    /// <returns>The list.</returns>
    /// <exception cref="WishlistItemNotFoundException" />
    public async Task<int> RemoveAsync(int userId, int itemId, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            var list = await context.Wishlists.FirstOrDefaultAsync(row => row.UserId == userId, cancellationToken)
                ?? throw new WishlistItemNotFoundException(itemId);
            if (await context.WishlistItems.Where(row => row.Id == itemId && row.WishlistId == list.Id).ExecuteDeleteAsync(cancellationToken) == 0)
                throw new WishlistItemNotFoundException(itemId);
            list.UpdatedAt = clock.GetUtcNow().UtcDateTime;
            await context.SaveChangesAsync(cancellationToken);
            return list.Id;
        }, cancellationToken);
    }

    /// <summary>Puts a wish into the cart and takes it off the list, both or neither.</summary>
    /// <param name="variantId">Which variant, where the wish leaves it open.</param>
    /// <param name="quantity">How many; as many as wished for when not given.</param>
    /// <exception cref="WishlistItemNotFoundException" />
    /// <exception cref="DomainException">It cannot be put into the cart; see <see cref="CartEdits.AddAsync(Shopper, AddToCartRequest, CancellationToken)"/>.</exception>
    public Task<CartChange> MoveToCartAsync(
        int userId, int itemId, int? variantId, int? quantity, CartEdit edit, CancellationToken cancellationToken = default)
    {
        if (quantity is < 1 or > CartLimits.MaxQuantity) throw new InvalidQuantityException(quantity.Value);
        return writes.RunAsync(async (context, token) =>
        {
            var item = await context.WishlistItems.AsNoTracking()
                .FirstOrDefaultAsync(row => row.Id == itemId && row.Wishlist!.UserId == userId, token) ?? throw new WishlistItemNotFoundException(itemId);
            // Of two tabs that move it at the same moment, one does.
            if (await context.WishlistItems.Where(row => row.Id == itemId).ExecuteDeleteAsync(token) == 0) throw new WishlistItemNotFoundException(itemId);
            var request = new AddToCartRequest(
                item.ProductId, variantId ?? item.VariantId, Math.Min(quantity ?? item.Quantity, CartLimits.MaxQuantity), null, edit.ExpectedVersion, edit.SyncSource);
            return await carts.AddAsync(context, new Shopper.Customer(userId), request, token);
        }, cancellationToken);
    }

    /// <summary>Makes the link by which others see the list; the one there is stays as it is.</summary>
    public async Task<Wishlist> ShareAsync(int userId, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            await AccountReach.LockAsync(context, userId, cancellationToken);
            var list = await FindOrMakeAsync(context, userId, cancellationToken);
            list.ShareToken ??= Secrets.New("cmw");
            await context.SaveChangesAsync(cancellationToken);
            return list;
        }, cancellationToken);
    }

    /// <summary>Ends the link at once. The next one will be another.</summary>
    public async Task<Wishlist> StopSharingAsync(int userId, CancellationToken cancellationToken = default)
    {
        return await writes.RunAsync(async (context, _) =>
        {
            await AccountReach.LockAsync(context, userId, cancellationToken);
            var list = await FindOrMakeAsync(context, userId, cancellationToken);
            list.ShareToken = null;
            await context.SaveChangesAsync(cancellationToken);
            return list;
        }, cancellationToken);
    }

    private static async Task<Wishlist> FindOrMakeAsync(CommerceDbContext context, int userId, CancellationToken cancellationToken)
    {
        var list = await context.Wishlists.Include(row => row.Items).FirstOrDefaultAsync(row => row.UserId == userId, cancellationToken);
        if (list is null) context.Wishlists.Add(list = new Wishlist { UserId = userId });
        return list;
    }

    private static void Check(WishChange change)
    {
        var refusals = new Refusals();
        refusals.AddIf(change.Quantity is < 1 or > MaxQuantity, () => new InvalidWishQuantityException(MaxQuantity));
        TextRules.Check(refusals, TextRules.Clean(change.Note), MaxNote, isRequired: false, "note");
        refusals.ThrowIfAny();
    }

    private void Write(WishChange change, WishlistItem item, Wishlist list)
    {
        item.Quantity = change.Quantity ?? item.Quantity;
        if (change.Note is not null) item.Note = TextRules.Clean(change.Note);
        list.UpdatedAt = clock.GetUtcNow().UtcDateTime;
    }
}
