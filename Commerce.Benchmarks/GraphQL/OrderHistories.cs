using System.Globalization;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Orders for the people of the synthetic catalog, the same for the same catalog, and one of them signed in.</summary>
internal static class OrderHistories
{
    private const int OrdersEach = 40;
    private const int LinesEach = 3;
    private static readonly DateTime Epoch = new(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes the orders and returns the access token of one of the customers.</summary>
    public static async Task<string> WriteAsync(TemporaryShop shop)
    {
        var contexts = shop.Get<IDbContextFactory<CommerceDbContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        var users = await db.Users.OrderBy(user => user.Id).ToListAsync();
        // Also products that are no longer shown: an order outlives them.
        var products = await db.Products.OrderBy(product => product.Id).Take(1000).Include(product => product.Variants).ToListAsync();
        var number = 0;
        for (var round = 0; round < OrdersEach; round++)
        {
            foreach (var user in users) db.Orders.Add(Place(number++, user, products));
        }

        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        // Longer than any measurement.
        await using var tokens = new TokenService(contexts, new TokenLifetimes(TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(2)), TimeProvider.System);
        return (await tokens.IssueAsync(users[0], new ClientInfo())).AccessToken;
    }

    private static Order Place(int number, User user, List<Product> products)
    {
        var at = Epoch.AddMinutes(number * 7);
        var order = new Order
        {
            UserId = user.Id,
            Email = user.Email!,
            OrderNumber = (100_000 + number).ToString(CultureInfo.InvariantCulture),
            ShippingName = $"{user.FirstName} {user.LastName}",
            ShippingAddressLine1 = "1 Main Street",
            ShippingCity = "Springfield",
            ShippingCountry = "US",
            ShippingPostalCode = "12345",
            ShippingCostCents = 590,
            OrderDate = at,
            CreatedAt = at,
            UpdatedAt = at,
        };
        for (var line = 0; line < LinesEach; line++)
        {
            var product = products[(number * 31 + line * 17) % products.Count];
            var variant = product.Variants.OrderBy(row => row.Id).ElementAt(line % product.Variants.Count);
            var quantity = 1 + (number + line) % 3;
            order.Items.Add(new OrderItem
            {
                ProductId = product.Id,
                VariantId = variant.Id,
                ProductName = product.Name,
                ProductSku = variant.Sku,
                VariantName = variant.Name,
                Quantity = quantity,
                UnitPriceCents = variant.PriceCents,
                TotalPriceCents = variant.PriceCents * quantity,
                CreatedAt = at,
            });
        }

        order.Recalculate();
        // None is left unpaid: those the shop would cancel, some hundred a minute, while it is measured.
        order.MoveTo(number % 3 == 0 ? OrderStatus.Cancelled : OrderStatus.Paid, at);
        return order;
    }
}
