using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Carts;

/// <summary>Takes the whole cart of a client that worked offline, and makes one of it and the shop's; the rules stand in this folder's README.</summary>
public sealed class CartSync(ShopWrites writes, StoreOptions store, TimeProvider clock)
{
    /// <summary>Reconciles. The warnings say everything that is not as the client sent it.</summary>
    /// <exception cref="CartFullException">The client's cart has too many lines.</exception>
    /// <exception cref="InvalidQuantityException">Of a line, which its path names.</exception>
    /// <exception cref="InvalidMetadataException">Of a line, which its path names.</exception>
    /// <exception cref="AmountOverflowException" />
    public async Task<CartChange> ExecuteAsync(Shopper shopper, SyncCartRequest request, CancellationToken cancellationToken = default)
    {
        var sent = Read(request.Lines);
        return await writes.RunAsync(async (context, token) =>
        {
            var cart = await ActiveCarts.OpenAsync(context, shopper, token);
            List<CartWarning> warnings = [];
            var bought = await BoughtAsync(context, shopper, cart, request.Version, token);
            var copy = sent.ToDictionary(line => line.Key, line => Math.Max(0, line.Value.Quantity - bought.GetValueOrDefault(line.Key)));
            var offers = await Offers.ReadAsync(context, cart.Items.Select(item => item.Key()).Concat(copy.Keys).Select(key => (key.ProductId, key.VariantId)), token);
            foreach (var (key, quantity) in copy.Where(line => line.Value < sent[line.Key].Quantity))
                warnings.Add(CartWarning.AlreadyTaken(cart.Find(key), offers.Find(key.ProductId, key.VariantId)?.ProductName ?? "", sent[key].Quantity, quantity));
            var stored = cart.Items.Select(item => new StoredLine(item.Key(), item.Quantity, item.ChangedInVersion)).ToList();
            foreach (var line in CartReconciliation.Plan(stored, copy.Where(line => line.Value > 0).ToDictionary(), request.Version))
                Apply(cart, line, sent.GetValueOrDefault(line.Key), offers, warnings);
            return await CartEdits.SaveAsync(context, cart, request.SyncSource, warnings, token);
        }, cancellationToken);
    }

    private static Dictionary<CartLineKey, Sent> Read(IReadOnlyList<SyncedLine> lines)
    {
        if (lines.Count > CartLimits.MaxLines) throw new CartFullException().At("lines");
        var refusals = new Refusals();
        var read = new Dictionary<CartLineKey, Sent>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            string[] path = ["lines", i.ToString(System.Globalization.CultureInfo.InvariantCulture)];
            refusals.AddIf(line.Quantity is < 1 or > CartLimits.MaxQuantity, () => new InvalidQuantityException(line.Quantity).Below(path));
            try
            {
                var key = new CartLineKey(line.ProductId, line.VariantId, CartMetadata.Parse(line.Metadata));
                var earlier = read.GetValueOrDefault(key);
                read[key] = new Sent((int)Math.Min((earlier?.Quantity ?? 0) + (long)line.Quantity, CartLimits.MaxQuantity), line.UnitPriceCents ?? earlier?.PriceCents);
            }
            catch (InvalidMetadataException refusal)
            {
                refusals.Add(refusal.Below(path));
            }
        }

        refusals.ThrowIfAny();
        return read;
    }

    /// <summary>
    /// What became an order of the cart that the client knew: it must not be bought twice because a device was offline. A guest's session
    /// knows its last cart only.
    /// </summary>
    private static async Task<Dictionary<CartLineKey, int>> BoughtAsync(
        CommerceDbContext context, Shopper shopper, Cart active, int? known, CancellationToken cancellationToken)
    {
        if (known is not { } version) return [];
        var last = await ActiveCarts.Of(context, shopper).AsNoTracking().Include(cart => cart.Items)
            .Where(cart => cart.Id != active.Id && cart.Version >= version)
            .OrderBy(cart => cart.Version)
            .FirstOrDefaultAsync(cancellationToken);
        return last is { Status: CartStatus.Converted } ? last.Items.ToDictionary(item => item.Key(), item => item.Quantity) : [];
    }

    private void Apply(Cart cart, ReconciledLine line, Sent? sent, OfferBook offers, List<CartWarning> warnings)
    {
        var item = cart.Find(line.Key);
        if (line.As == ReconciledAs.Removed)
        {
            cart.Items.Remove(item!);
            return;
        }

        var offer = item is null ? offers.Find(line.Key.ProductId, line.Key.VariantId) : offers.Of(item);
        if (item is null)
        {
            if (offer is not { IsSold: true })
            {
                warnings.Add(CartWarning.CannotBeAdded(offer?.ProductName, line.Quantity));
                return;
            }

            item = cart.Begin(offer, line.Key.Metadata, line.Quantity, clock.GetUtcNow().UtcDateTime);
            item.Quantity = Capped(cart, item, offer, line.Quantity, atLeast: 1, warnings);
        }
        else if (line.Quantity != item.Quantity)
        {
            item.Quantity = Capped(cart, item, offer!, line.Quantity, atLeast: Math.Min(item.Quantity, line.Quantity), warnings);
            cart.Touch(item);
        }

        switch (line.As)
        {
            case ReconciledAs.KeptFromElsewhere:
                warnings.Add(CartWarning.AddedElsewhere(item));
                break;
            case ReconciledAs.LargerElsewhere:
                warnings.Add(CartWarning.ChangedElsewhere(item, sent!.Quantity));
                break;
            case ReconciledAs.Same or ReconciledAs.Changed or ReconciledAs.Added or ReconciledAs.Removed:
                break;
        }

        if (sent?.PriceCents is { } seen && offer!.IsSold) ComparePrice(cart, item, offer, seen, warnings);
    }

    /// <summary>The shop adds no more than there is; what lies in the cart stays.</summary>
    private static int Capped(Cart cart, CartItem item, Offer offer, int wanted, int atLeast, List<CartWarning> warnings)
    {
        var room = offer.IsSold ? OfferBook.RoomFor(cart, offer, item) : 0;
        var quantity = Math.Min(wanted, Math.Max(room, atLeast));
        if (quantity < wanted) warnings.Add(CartWarning.QuantityCapped(item, wanted, quantity));
        return quantity;
    }

    /// <summary>Who has seen today's price has accepted it; who has seen another one is told.</summary>
    private void ComparePrice(Cart cart, CartItem item, Offer offer, int seen, List<CartWarning> warnings)
    {
        if (seen != offer.PriceCents)
        {
            warnings.Add(CartWarning.PriceChanged(item, seen, offer.PriceCents, store.CurrencyCode));
        }
        else if (item.UnitPriceCents != seen)
        {
            item.UnitPriceCents = seen;
            cart.Touch(item);
        }
    }

    private sealed record Sent(int Quantity, int? PriceCents);
}
