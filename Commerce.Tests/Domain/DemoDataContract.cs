using System.Diagnostics;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Demo;
using Commerce.Domain.Orders;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace Commerce.Tests.Domain;

/// <summary>The demo shop keeps every rule that a real one must keep.</summary>
public abstract class DemoDataContract(DatabaseFixture database, ITestOutputHelper output)
{
    [ContractFact]
    public async Task Seed_EmptyShop_FillsItOnce()
    {
        await SeedAsync();
        Assert.False(await database.Get<DemoData>().SeedAsync());

        await using var context = database.NewContext();
        Assert.InRange(await context.Products.CountAsync(), 60, 100);
        Assert.False(await context.Products.AnyAsync(p => p.ProductCategories.Count(row => row.CategoryId == p.CategoryId) != 1));
        Assert.False(await context.Products.AnyAsync(p => p.Images.Count(image => image.IsPrimary) != 1));
        Assert.Equal(Enum.GetValues<OrderStatus>().Length, await context.Orders.Select(o => o.Status).Distinct().CountAsync());
        Assert.False(await context.Users.AnyAsync(u => u.Role == Role.Customer && u.PrimaryAddressId == null));
        Assert.False(await context.Users.AnyAsync(u => u.PrimaryAddressId != null && u.PrimaryAddress!.UserId != u.Id));
    }

    [ContractFact]
    public async Task Ledger_Replayed_GivesTodaysStock()
    {
        await SeedAsync();
        await using var context = database.NewContext();
        var rows = await context.InventoryTransactions.AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync();
        foreach (var stock in rows.GroupBy(row => (row.ProductId, row.VariantId)))
        {
            var running = 0;
            foreach (var row in stock)
            {
                running += row.QuantityChange;
                Assert.Equal(running, row.QuantityAfter);
                Assert.True(running >= 0);
            }
        }

        Assert.False(await context.ProductVariants.AnyAsync(v => v.StockQuantity != v.InventoryTransactions.Sum(row => row.QuantityChange)));
        Assert.False(await context.Products.AnyAsync(
            p => p.Variants.Count == 0 && p.StockQuantity != p.InventoryTransactions.Sum(row => row.QuantityChange)));
        Assert.True(await context.ProductVariants.AnyAsync(v => v.StockQuantity == 0));
    }

    [ContractFact]
    public async Task Orders_Amounts_AddUpToTheCent()
    {
        await SeedAsync();
        await using var context = database.NewContext();
        var orders = await context.Orders.AsNoTracking().AsSplitQuery()
            .Include(o => o.Items).Include(o => o.Taxes).Include(o => o.Payment).Include(o => o.Refunds).ThenInclude(r => r.Items).ToListAsync();
        foreach (var order in orders)
        {
            Assert.Equal(order.SubtotalCents, order.Items.Sum(line => line.TotalPriceCents));
            Assert.Equal(order.DiscountCents, order.Items.Sum(line => line.DiscountCents));
            Assert.Equal(order.TaxCents, order.Items.Sum(line => line.TaxCents));
            Assert.Equal(order.TaxCents, order.Taxes.Sum(tax => tax.TaxCents));
            Assert.Equal(order.TotalCents, order.Payment!.AmountCents);
            Assert.Equal(order.Payment.RefundedCents, order.Refunds.Sum(refund => refund.AmountCents));
            foreach (var refund in order.Refunds)
                Assert.Equal(refund.AmountCents, refund.ShippingCents + refund.Items.Sum(item => item.AmountCents + item.TaxCents));
        }

        Assert.False(await context.Coupons.AnyAsync(c => c.UsageCount != c.Redemptions.Count));
        Assert.False(await context.Carts.AnyAsync(
            c => c.TotalCents != c.Items.Sum(i => i.UnitPriceCents * i.Quantity) || c.TotalItems != c.Items.Sum(i => i.Quantity)));
        Assert.False(await context.Products.AnyAsync(p => p.RatingCount != p.Reviews.Count));
        Assert.False(await context.ShipmentItems.AnyAsync(part => part.Quantity > part.OrderItem!.Quantity));
    }

    [ContractFact]
    public async Task Derivations_OfEveryOrder_FitItsStatus()
    {
        await SeedAsync();
        await using var context = database.NewContext();
        var payment = await context.Orders.Select(OrderDerivations.PaymentStatus).ToListAsync();
        var fulfilment = await context.Orders.Where(o => o.Status == OrderStatus.PartiallyShipped)
            .Select(OrderDerivations.FulfillmentStatus).ToListAsync();
        var delivered = await context.Orders.Where(o => o.Status == OrderStatus.Delivered)
            .Select(OrderDerivations.FulfillmentStatus).ToListAsync();
        var returns = await context.Orders.Select(OrderDerivations.ReturnStatus).ToListAsync();

        Assert.Contains(OrderPaymentStatus.Failed, payment);
        Assert.Contains(OrderPaymentStatus.PartiallyRefunded, payment);
        Assert.Contains(FulfillmentStatus.PartiallyFulfilled, fulfilment);
        Assert.All(delivered, status => Assert.Equal(FulfillmentStatus.Delivered, status));
        Assert.Equal(Enum.GetValues<OrderReturnStatus>().Order(), returns.Distinct().Order());
    }

    [ContractFact]
    public async Task DocumentedPeople_SignIn_Succeeds()
    {
        await SeedAsync();
        foreach (var email in DemoData.SignIns)
        {
            await using var scope = database.Services.CreateAsyncScope();
            var issued = await scope.ServiceProvider.GetRequiredService<SignIn>().ExecuteAsync(email, DemoData.Password, new ClientInfo());
            Assert.NotNull(await database.Get<TokenService>().AuthenticateAsync(issued.AccessToken));
        }
    }

    private async Task SeedAsync()
    {
        var watch = Stopwatch.StartNew();
        if (await database.Get<DemoData>().SeedAsync()) output.WriteLine($"Seeded in {watch.ElapsedMilliseconds} ms.");
    }
}

public sealed class SqliteDemoDataTests(SqliteDatabase database, ITestOutputHelper output)
    : DemoDataContract(database, output), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresDemoDataTests(PostgresDatabase database, ITestOutputHelper output)
    : DemoDataContract(database, output), IClassFixture<PostgresDatabase>;
