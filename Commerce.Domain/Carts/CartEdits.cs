using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Domain.Inventory;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>
/// What a shopper does to their own active cart. Each edit is one unit of work that nobody else's edit of the same cart comes between, so
/// that two tabs lose nothing; who sends the version they know is refused when somebody was faster.
/// </summary>
public sealed class CartEdits(ShopWrites writes, StoreOptions store, TimeProvider clock)
{
    /// <summary>Puts something into the cart, and begins the cart where there is none. What lies in it already becomes more, at today's price.</summary>
    /// <exception cref="InvalidQuantityException" />
    /// <exception cref="InvalidMetadataException" />
    /// <exception cref="ProductNotFoundException" />
    /// <exception cref="VariantNotFoundException" />
    /// <exception cref="VariantRequiredException" />
    /// <exception cref="NotSoldException" />
    /// <exception cref="OutOfStockException">There is not one piece more than lies in the cart.</exception>
    /// <exception cref="QuantityLimitException" />
    /// <exception cref="CartFullException" />
    /// <exception cref="AmountOverflowException" />
    /// <exception cref="StaleVersionException" />
    public async Task<CartChange> AddAsync(Shopper shopper, AddToCartRequest request, CancellationToken cancellationToken = default)
    {
        var refusals = new Refusals();
        refusals.Try(() => RequireQuantity(request.Quantity));
        string? metadata = null;
        refusals.Try(() => metadata = CartMetadata.Parse(request.Metadata));
        refusals.ThrowIfAny();
        return await writes.RunAsync((context, token) => AddAsync(context, shopper, request with { Metadata = metadata }, token), cancellationToken);
    }

    /// <summary>Gives a line another quantity, other metadata, or both. With the metadata of another line the two become one.</summary>
    /// <exception cref="CartItemNotFoundException" />
    /// <exception cref="InvalidQuantityException" />
    /// <exception cref="InvalidMetadataException" />
    /// <exception cref="OutOfStockException">There is not one piece.</exception>
    /// <exception cref="AmountOverflowException" />
    /// <exception cref="StaleVersionException" />
    public async Task<CartChange> UpdateAsync(Shopper shopper, UpdateCartItemRequest request, CancellationToken cancellationToken = default)
    {
        var refusals = new Refusals();
        if (request.Quantity is { } wanted) refusals.Try(() => RequireQuantity(wanted));
        string? metadata = null;
        if (request.ChangesMetadata) refusals.Try(() => metadata = CartMetadata.Parse(request.Metadata));
        refusals.ThrowIfAny();
        return await writes.RunAsync(async (context, token) =>
        {
            var cart = await ActiveCarts.FindAsync(context, shopper, token) ?? throw new CartItemNotFoundException();
            StaleVersionException.ThrowIfStale("The cart", cart, request.ExpectedVersion);
            var item = cart.Items.FirstOrDefault(line => line.Id == request.CartItemId) ?? throw new CartItemNotFoundException();
            List<CartWarning> warnings = [];
            if (request.ChangesMetadata) item = Customise(cart, item, metadata, warnings);
            if (request.Quantity is not null || warnings.Count > 0)
            {
                var offers = await Offers.ReadAsync(context, [(item.ProductId, item.VariantId)], token);
                SetQuantity(cart, item, request.Quantity ?? item.Quantity, offers.Of(item), warnings);
            }

            return await SaveAsync(context, cart, request.SyncSource, warnings, token);
        }, cancellationToken);
    }

    /// <summary>Takes a line out.</summary>
    /// <exception cref="CartItemNotFoundException" />
    /// <exception cref="StaleVersionException" />
    public Task<CartChange> RemoveAsync(Shopper shopper, int cartItemId, CartEdit edit, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            var cart = await ActiveCarts.FindAsync(context, shopper, token) ?? throw new CartItemNotFoundException();
            StaleVersionException.ThrowIfStale("The cart", cart, edit.ExpectedVersion);
            cart.Items.Remove(cart.Items.FirstOrDefault(line => line.Id == cartItemId) ?? throw new CartItemNotFoundException());
            return await SaveAsync(context, cart, edit.SyncSource, [], token);
        }, cancellationToken);

    /// <summary>Takes all lines out, and the coupon.</summary>
    /// <exception cref="CartNotFoundException" />
    /// <exception cref="StaleVersionException" />
    public Task<CartChange> ClearAsync(Shopper shopper, CartEdit edit, CancellationToken cancellationToken = default) =>
        EditAsync(shopper, edit, (_, cart, _, _) =>
        {
            cart.Items.Clear();
            cart.CouponCode = null;
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>
    /// Takes the prices and names of today over, caps quantities at what there is, and takes out what is not sold any more or has run
    /// out; the warnings say what was done.
    /// </summary>
    /// <exception cref="CartNotFoundException" />
    /// <exception cref="AmountOverflowException" />
    /// <exception cref="StaleVersionException" />
    public Task<CartChange> RefreshAsync(Shopper shopper, CartEdit edit, CancellationToken cancellationToken = default) =>
        EditAsync(shopper, edit, async (context, cart, warnings, token) =>
        {
            var offers = await Offers.ReadAsync(context, cart.Items.Select(item => (item.ProductId, item.VariantId)), token);
            foreach (var item in cart.Items.ToList()) Refresh(cart, item, offers.Of(item), warnings);
        }, cancellationToken);

    /// <summary>The same within the caller's unit of work, for a request that was checked.</summary>
    internal async Task<CartChange> AddAsync(CommerceDbContext context, Shopper shopper, AddToCartRequest request, CancellationToken cancellationToken)
    {
        var cart = await ActiveCarts.OpenAsync(context, shopper, cancellationToken);
        StaleVersionException.ThrowIfStale("The cart", cart, request.ExpectedVersion);
        var offer = await Offers.FindAsync(context, request.ProductId, request.VariantId, cancellationToken);
        var warnings = Add(cart, offer, request.Metadata, request.Quantity);
        return await SaveAsync(context, cart, request.SyncSource, warnings, cancellationToken);
    }

    /// <summary>The frame of an edit of a cart that is there.</summary>
    internal Task<CartChange> EditAsync(
        Shopper shopper, CartEdit edit, Func<CommerceDbContext, Cart, List<CartWarning>, CancellationToken, Task> change, CancellationToken cancellationToken) =>
        writes.RunAsync(async (context, token) =>
        {
            var cart = await ActiveCarts.FindAsync(context, shopper, token) ?? throw CartNotFoundException.None();
            StaleVersionException.ThrowIfStale("The cart", cart, edit.ExpectedVersion);
            List<CartWarning> warnings = [];
            await change(context, cart, warnings, token);
            return await SaveAsync(context, cart, edit.SyncSource, warnings, token);
        }, cancellationToken);

    /// <summary>Adds up and saves; what nobody changed keeps its version.</summary>
    internal static async Task<CartChange> SaveAsync(
        CommerceDbContext context, Cart cart, SyncSource source, IReadOnlyList<CartWarning> warnings, CancellationToken cancellationToken)
    {
        cart.Recalculate();
        var tracker = context.ChangeTracker;
        // Looked for once; each step of saving would look again.
        tracker.DetectChanges();
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            if (!tracker.HasChanges()) return new CartChange(cart, warnings);
            var syncSource = context.Entry(cart).Property(row => row.SyncSource);
            syncSource.CurrentValue = source;
            // The lines are the cart: a change of theirs alone is a new version of it.
            if (context.Entry(cart).State == EntityState.Unchanged) syncSource.IsModified = true;
            await context.SaveChangesAsync(cancellationToken);
            return new CartChange(cart, warnings);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = true;
        }
    }

    private static void RequireQuantity(int quantity)
    {
        if (quantity is < 1 or > CartLimits.MaxQuantity) throw new InvalidQuantityException(quantity);
    }

    private List<CartWarning> Add(Cart cart, Offer offer, string? metadata, int wanted)
    {
        var item = cart.Find(new(offer.ProductId, offer.VariantId, metadata));
        if (item is null) CartRules.RequireRoom(cart);
        var before = item?.Quantity ?? 0;
        var quantity = Math.Min(before + wanted, OfferBook.RoomFor(cart, offer, item));
        if (quantity <= before)
            throw before >= CartLimits.MaxQuantity ? new QuantityLimitException(offer.ProductName) : new OutOfStockException(offer.ProductName, offer.Available ?? 0, before + wanted);

        List<CartWarning> warnings = [];
        if (item is null)
        {
            item = cart.Begin(offer, metadata, quantity, clock.GetUtcNow().UtcDateTime);
        }
        else
        {
            // Who adds has today's price before their eyes.
            TakePriceOver(item, offer, warnings);
            item.Quantity = quantity;
            cart.Touch(item);
        }

        if (quantity < before + wanted) warnings.Add(CartWarning.QuantityCapped(item, before + wanted, quantity));
        return warnings;
    }

    /// <summary>Gives a line other metadata; the line that has them already takes its pieces.</summary>
    private static CartItem Customise(Cart cart, CartItem item, string? metadata, List<CartWarning> warnings)
    {
        var key = item.Key();
        if (metadata == key.Metadata) return item;
        if (cart.Find(key with { Metadata = metadata }) is not { } same)
        {
            item.Metadata = metadata;
            cart.Touch(item);
            return item;
        }

        same.Quantity += item.Quantity;
        cart.Touch(same);
        cart.Items.Remove(item);
        warnings.Add(CartWarning.LinesJoined(same));
        return same;
    }

    private static void SetQuantity(Cart cart, CartItem item, int wanted, Offer offer, List<CartWarning> warnings)
    {
        // What is not sold any more, or has run out, can become less, but not more.
        var room = offer.IsSold ? OfferBook.RoomFor(cart, offer, item) : 0;
        var quantity = room == 0 && wanted <= item.Quantity ? wanted : Math.Min(wanted, room);
        if (quantity < 1) throw offer.IsSold ? new OutOfStockException(offer.ProductName, offer.Available ?? 0, wanted) : new NotSoldException(offer.ProductName);
        if (quantity < wanted) warnings.Add(CartWarning.QuantityCapped(item, wanted, quantity));
        if (quantity == item.Quantity) return;
        item.Quantity = quantity;
        cart.Touch(item);
    }

    private void Refresh(Cart cart, CartItem item, Offer offer, List<CartWarning> warnings)
    {
        var room = OfferBook.RoomFor(cart, offer, item);
        if (!offer.IsSold || room == 0)
        {
            cart.Items.Remove(item);
            warnings.Add(CartWarning.Removed(item, offer.IsSold ? "it has run out" : "it is not sold any more"));
            return;
        }

        TakePriceOver(item, offer, warnings);
        if (item.Quantity > room)
        {
            warnings.Add(CartWarning.QuantityCapped(item, item.Quantity, room));
            item.Quantity = room;
        }

        if (item.ProductName != offer.ProductName) item.ProductName = offer.ProductName;
        if (warnings.Exists(warning => warning.Item == item)) cart.Touch(item);
    }

    private void TakePriceOver(CartItem item, Offer offer, List<CartWarning> warnings)
    {
        if (item.UnitPriceCents == offer.PriceCents) return;
        warnings.Add(CartWarning.PriceChanged(item, item.UnitPriceCents, offer.PriceCents, store.CurrencyCode));
        item.UnitPriceCents = offer.PriceCents;
    }
}
