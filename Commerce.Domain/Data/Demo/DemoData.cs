using Commerce.Domain.Audit;
using Commerce.Domain.Carts;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Files;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data.Demo;

/// <summary>
/// A small shop with a past, for development only: it has people with a published password. Written once, into an empty
/// database; the same clock gives the same shop.
/// </summary>
public sealed class DemoData(IDbContextFactory<CommerceDbContext> contexts, IBlobStore blobs, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The password of every demo person.</summary>
    public const string Password = "commerce-demo";

    /// <summary>The documented sign-ins, one of each role.</summary>
    public static IReadOnlyList<string> SignIns { get; } =
        ["admin@demo.example", "merch@demo.example", "support@demo.example", "customer@demo.example"];

    /// <summary>Fills an empty shop. False when there is anybody or anything in it already.</summary>
    public async Task<bool> SeedAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Users.AnyAsync(cancellationToken) || await context.Products.AnyAsync(cancellationToken)) return false;
        // Nothing is read back while writing.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        progress?.Report("People and ways to pay");
        var people = new DemoPeople(now);
        context.AddRange(people.PaymentTypes);
        context.AddRange(people.Staff);
        context.AddRange(people.Shoppers);
        await context.SaveChangesAsync(cancellationToken);
        // A user and the address refer to each other: the address must be there first.
        foreach (var shopper in people.Shoppers)
            context.Entry(shopper).Property(user => user.PrimaryAddressId).CurrentValue = shopper.Addresses.First().Id;

        progress?.Report("Categories, products and pictures");
        var catalog = new DemoCatalog(blobs, now);
        await catalog.BuildAsync(cancellationToken);
        context.AddRange(catalog.Categories);
        context.AddRange(catalog.Products);

        progress?.Report("Orders, parcels and returns");
        var ledger = new DemoLedger(now);
        var orders = new DemoOrders(now, catalog.Products, people, ledger);
        orders.Build();
        ledger.Add(catalog.Products[4], catalog.Products[4].Variants.First(), -1, Inventory.InventoryTransactionType.Damage, now.AddDays(-9), "COUNT-3", "Torn in the store");
        ledger.Add(catalog.Products[30], catalog.Products[30].Variants.First(), 3, Inventory.InventoryTransactionType.Adjustment, now.AddDays(-8), "COUNT-3", "Found behind the shelf");
        context.AddRange(orders.Standard, orders.Express, orders.Pickup);
        context.AddRange(orders.TaxRates);
        context.AddRange(orders.Coupons);
        context.AddRange(orders.Orders);
        context.AddRange(ledger.Close(catalog.Products));

        progress?.Report("Reviews, carts and wishlists");
        AddReviews(context, catalog.Products, people, orders.Orders, now);
        AddCarts(context, catalog.Products, people, now);
        AddAudit(context, catalog.Products, people);

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        progress?.Report($"{catalog.Products.Count} products and {orders.Orders.Count} orders are there");
        return true;
    }

    private static void AddReviews(
        CommerceDbContext context, IReadOnlyList<Product> products, DemoPeople people, IReadOnlyList<Order> orders, DateTime now)
    {
        string[] titles = ["Exactly right", "Good, with one flaw", "Better than it looks", "Would buy again", "It does the job", "A bit small"];
        string[] comments =
        [
            "I have used it every day since it came, and it still looks new.",
            "Well made. The colour is a little darker than in the picture.",
            "Arrived quickly and well packed. My second one already.",
            "Solid, simple, nothing to complain about.",
            "Fine for the price, though I would have liked a better box.",
            "Take the next size up and you will be happy with it.",
        ];
        for (var p = 0; p < products.Count; p++)
        {
            var count = p % 6 == 5 ? 0 : 2 + p * 5 % 6;
            double sum = 0;
            for (var r = 0; r < count; r++)
            {
                var user = people.Shoppers[(p * 3 + r) % people.Shoppers.Count];
                var rating = 5 - (p * 7 + r * 3) % 6 / 2.0;
                sum += rating;
                var at = now.AddDays(-(p + r * 11) % 90 - 1).AddMinutes(p);
                context.Add(new Review
                {
                    Product = products[p],
                    User = user,
                    Rating = rating,
                    Title = titles[(p + r) % titles.Length],
                    Comment = comments[(p * 2 + r) % comments.Length],
                    IsVerifiedPurchase = orders.Any(order => order.User == user && order.Status == OrderStatus.Delivered
                        && order.Items.Any(line => line.Product == products[p])),
                    CreatedAt = at,
                    UpdatedAt = at,
                });
            }

            products[p].RatingCount = count;
            products[p].RatingAverage = count == 0 ? null : sum / count;
        }
    }

    private static void AddCarts(CommerceDbContext context, IReadOnlyList<Product> products, DemoPeople people, DateTime now)
    {
        for (var i = 0; i < 9; i++)
        {
            var at = now.AddDays(-i * 3).AddHours(-i - 1);
            var cart = new Cart
            {
                User = i == 8 ? null : people.Shoppers[i],
                SyncSource = i % 3 == 1 ? SyncSource.Mobile : SyncSource.Web,
                CreatedAt = at,
                UpdatedAt = at,
            };
            for (var line = 0; line <= i % 3; line++)
            {
                var product = products[(i * 13 + line * 19) % products.Count];
                var variant = product.Variants.FirstOrDefault();
                cart.Items.Add(new CartItem
                {
                    Product = product,
                    Variant = variant,
                    Quantity = 1 + line,
                    UnitPriceCents = variant?.PriceCents ?? product.PriceCents,
                    ProductName = product.Name,
                    AddedAt = at,
                    UpdatedAt = at,
                });
            }

            cart.Recalculate();
            if (i is 5 or 6) cart.Abandon(at.AddDays(2));
            context.Add(cart);
        }

        for (var i = 0; i < 6; i++)
        {
            var wishlist = new Wishlist { User = people.Shoppers[i] };
            for (var item = 0; item < 3; item++)
                wishlist.Items.Add(new WishlistItem { Product = products[(i * 5 + item * 23) % products.Count], AddedAt = now.AddDays(-i - item) });
            context.Add(wishlist);
        }
    }

    private void AddAudit(CommerceDbContext context, IReadOnlyList<Product> products, DemoPeople people)
    {
        var merchandiser = people.Staff[1];
        var actor = new AuditActor(AuditActorType.User, merchandiser.Id, merchandiser.Email, "127.0.0.1", "Demo");
        foreach (var product in products.Where(product => product.CompareAtPriceCents is not null).Take(5))
            audit.Record(context, actor, "product.update", nameof(Product), product.Sku,
                new { priceCents = product.CompareAtPriceCents }, new { priceCents = product.PriceCents });
    }
}
