using System.Globalization;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Returns;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Benchmarks.Insights;

/// <summary>A year of orders over the synthetic catalog, written by the database itself: two or three lines each, every twentieth cancelled, every fiftieth sent back.</summary>
internal static class SalesHistory
{
    /// <summary>The end of the year.</summary>
    public static readonly DateTime End = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private const int Days = 365;
    private const string Desk = "desk@example.com";

    /// <summary>Writes the orders and returns the access token of somebody who may see the dashboard.</summary>
    public static async Task<string> WriteAsync(TemporaryShop shop, int lines)
    {
        var contexts = shop.Get<IDbContextFactory<CommerceDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        var orders = lines * 2 / 5;
        var products = await context.Products.CountAsync();
        var isPostgres = shop.Data.Provider == DatabaseProvider.Postgres;
        var seconds = string.Create(CultureInfo.InvariantCulture, $"n * {Days * 86_400L} / {orders}");
        var start = End.AddDays(-Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var at = isPostgres
            ? $"CAST('{start}T00:00:00Z' AS timestamptz) + ({seconds}) * INTERVAL '1 second'"
            : $"strftime('%Y-%m-%d %H:%M:%S', '{start}', ({seconds}) || ' seconds')";
        var numbers = string.Create(CultureInfo.InvariantCulture, $"WITH RECURSIVE numbers(n) AS (SELECT CAST(0 AS bigint) UNION ALL SELECT n + 1 FROM numbers WHERE n < {orders - 1})");
        var sum = string.Join(" + ", Enumerable.Range(0, 3).Select(line => $"CASE WHEN {line} < 2 + n % 2 THEN {Price(line)} * {Quantity(line)} ELSE 0 END"));
        await WriteAsync(context, $"""
            INSERT INTO "Orders" ("Id", "Email", "OrderNumber", "Status", "CurrencyCode", "SubtotalCents", "DiscountCents", "TaxCents", "ShippingCostCents", "TotalCents", "ShippingName",
                "ShippingAddressLine1", "ShippingCity", "ShippingCountry", "ShippingPostalCode", "OrderDate", "Version", "CreatedAt", "UpdatedAt")
            {numbers}
            SELECT n + 1, 'shopper' || (n % 5000) || '@example.com', CAST(1000000 + n AS text), CASE WHEN n % 20 = 0 THEN 'CANCELLED' ELSE 'DELIVERED' END, 'USD', {sum}, 0, 0, 590, {sum} + 590,
                'Ada Lovelace', '1 Main Street', 'Springfield', 'US', '12345', {at}, 1, {at}, {at} FROM numbers
            """);
        for (var line = 0; line < 3; line++)
        {
            await WriteAsync(context, $"""
                INSERT INTO "OrderItems" ("Id", "OrderId", "ProductId", "ProductName", "Quantity", "UnitPriceCents", "TotalPriceCents", "DiscountCents", "TaxCents", "CreatedAt")
                {numbers}
                SELECT n * 3 + {line + 1}, n + 1, (n * 7919 + {line} * 104729) % {products} + 1, 'Synthetic', {Quantity(line)}, {Price(line)}, {Price(line)} * {Quantity(line)}, 0, 0, {at}
                FROM numbers WHERE {line} < 2 + n % 2
                """);
        }

        await AddReturnsAsync(context, orders, products);
        await context.Database.ExecuteSqlRawAsync("ANALYZE");
        return await DeskAsync(shop);

        static string Price(int line) => $"(1000 + (n + {line}) % 50 * 100)";
        static string Quantity(int line) => $"(1 + (n + {line}) % 3)";
    }

    /// <summary>The access token of somebody who may see everything.</summary>
    public static async Task<string> DeskAsync(TemporaryShop shop)
    {
        if (await TokenAsync(shop, Desk) is { } token) return token;
        await using var context = await shop.Get<IDbContextFactory<CommerceDbContext>>().CreateDbContextAsync();
        context.Users.Add(new User { UserName = "desk", Email = Desk, NormalizedUserName = "DESK", NormalizedEmail = Desk.ToUpperInvariant(), FirstName = "Desk", Role = Role.Admin, SecurityStamp = "1" });
        await context.SaveChangesAsync();
        return (await TokenAsync(shop, Desk))!;
    }

    /// <summary>An access token of somebody; null where there is no such person.</summary>
    public static async Task<string?> TokenAsync(TemporaryShop shop, string email)
    {
        var contexts = shop.Get<IDbContextFactory<CommerceDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        if (await context.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Email == email) is not { } person) return null;
        await using var tokens = new TokenService(contexts, new TokenLifetimes(TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(2)), TimeProvider.System);
        return (await tokens.IssueAsync(person, new ClientInfo())).AccessToken;
    }

    // The text is made of numbers alone.
    private static Task WriteAsync(CommerceDbContext context, string sql) => context.Database.ExecuteSqlRawAsync(sql);

    private static async Task AddReturnsAsync(CommerceDbContext context, int orders, int products)
    {
        for (var n = 1; n < orders; n += 50)
        {
            var at = End.AddDays(-Days).AddSeconds((double)n * Days * 86_400 / orders);
            context.Returns.Add(new Return
            {
                OrderId = n + 1, RequestedAt = at,
                Items = [new ReturnItem { OrderId = n + 1, OrderItemId = n * 3 + 1, ProductId = (int)(n * 7919L % products) + 1, Quantity = 1, Reason = (ReturnReason)(n / 50 % 7), RequestedAt = at }],
            });
        }

        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
    }
}
