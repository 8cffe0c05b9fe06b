using System.Text.Json;
using Commerce.Domain.Orders;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Insights;

/// <summary>The numbers of the dashboard, held against the orders of the demo shop, added up by hand.</summary>
public abstract class DashboardContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string All = """
        query($from: DateTime!, $to: DateTime!) { dashboard(from: $from, to: $to) {
            sales { orders salesCents averageCents refundedCents } salesBefore { orders salesCents }
            days { day orders salesCents } statuses { status orders }
            topProducts(first: 3) { quantity salesCents product { id name } }
            returnedProducts(first: 50) { returned sold reasons { reason quantity } product { id } }
            lowStock failedJobs } }
        """;

    [ContractFact]
    public async Task Dashboard_OfTheDemoShop_IsWhatItsOrdersAddUpTo()
    {
        await using var db = api.Database.NewContext();
        var to = api.Database.Clock.Now.Date;
        var from = to.AddDays(-30);
        var orders = await db.Orders.AsNoTracking().Include(order => order.Items).AsSplitQuery().ToListAsync();
        var placed = orders.Where(order => order.OrderDate >= from && order.OrderDate < to).ToList();
        var sold = placed.Where(order => order.Status != OrderStatus.Cancelled).ToList();
        var before = orders.Where(order => order.OrderDate >= from.AddDays(-30) && order.OrderDate < from && order.Status != OrderStatus.Cancelled).ToList();
        var lines = sold.SelectMany(order => order.Items).Where(line => line.ProductId is not null).GroupBy(line => line.ProductId!.Value).ToList();

        var dashboard = (await AskAsync(from, to)).Data("dashboard");

        Assert.NotEmpty(sold);
        Assert.NotEmpty(before);
        Assert.Equal((sold.Count, sold.Sum(order => order.TotalCents)), Sales(dashboard.GetProperty("sales")));
        Assert.Equal((int)Math.Round((decimal)sold.Sum(order => order.TotalCents) / sold.Count, MidpointRounding.AwayFromZero),
            dashboard.GetProperty("sales").GetProperty("averageCents").GetInt32());
        Assert.Equal((before.Count, before.Sum(order => order.TotalCents)), Sales(dashboard.GetProperty("salesBefore")));
        var days = dashboard.GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(0, 30).Select(day => from.AddDays(day).ToString("yyyy-MM-dd", null)), days.Select(day => day.GetProperty("day").GetString()));
        Assert.Equal(Enumerable.Range(0, 30).Select(day => sold.Where(order => order.OrderDate.Date == from.AddDays(day)).Sum(order => order.TotalCents)),
            days.Select(day => day.GetProperty("salesCents").GetInt32()));
        Assert.Equal(placed.Count, dashboard.GetProperty("statuses").EnumerateArray().Sum(status => status.GetProperty("orders").GetInt32()));
        Assert.Equal(
            lines.Select(product => (Cents: product.Sum(line => line.TotalPriceCents - line.DiscountCents), Id: product.Key, Quantity: product.Sum(line => line.Quantity)))
                .OrderByDescending(product => product.Cents).ThenBy(product => product.Id).Take(3),
            dashboard.GetProperty("topProducts").EnumerateArray().Select(product => (
                product.GetProperty("salesCents").GetInt32(), CheckoutStage.LocalId(product.GetProperty("product").GetProperty("id").GetString()!), product.GetProperty("quantity").GetInt32())));
    }

    [ContractFact]
    public async Task Dashboard_OfAllTime_CountsRefundsReturnsAndStock()
    {
        await using var db = api.Database.NewContext();
        var to = api.Database.Clock.Now.AddDays(1);
        var from = to.AddDays(-365);
        var refunded = await db.Refunds.Where(refund => refund.ProcessedAt != null && refund.ProcessedAt >= from && refund.ProcessedAt < to
            && refund.Status == Commerce.Domain.Payments.RefundStatus.Processed).SumAsync(refund => refund.AmountCents);
        var returned = await db.ReturnItems.Where(item => item.RequestedAt >= from && item.Return!.Status != Commerce.Domain.Returns.ReturnStatus.Rejected
            && item.Return.Status != Commerce.Domain.Returns.ReturnStatus.Cancelled && item.OrderItem!.ProductId != null).SumAsync(item => item.Quantity);
        var variants = await db.Products.Where(product => product.IsActive && product.ArchivedAt == null).SelectMany(product => product.Variants)
            .Where(variant => variant.ArchivedAt == null && variant.IsAvailable && variant.TrackStock).Select(variant => variant.StockQuantity).ToListAsync();

        var dashboard = (await AskAsync(from, to)).Data("dashboard");

        Assert.True(refunded > 0 && returned > 0 && variants.Any(quantity => quantity <= 5));
        Assert.Equal(refunded, dashboard.GetProperty("sales").GetProperty("refundedCents").GetInt32());
        var products = dashboard.GetProperty("returnedProducts").EnumerateArray().ToList();
        Assert.Equal(returned, products.Sum(product => product.GetProperty("returned").GetInt32()));
        Assert.All(products, product => Assert.Equal(
            product.GetProperty("returned").GetInt32(), product.GetProperty("reasons").EnumerateArray().Sum(reason => reason.GetProperty("quantity").GetInt32())));
        Assert.All(products, product => Assert.True(product.GetProperty("sold").GetInt32() >= product.GetProperty("returned").GetInt32()));
        Assert.True(dashboard.GetProperty("lowStock").GetInt32() >= variants.Count(quantity => quantity <= 5));
        Assert.Equal(0, dashboard.GetProperty("failedJobs").GetInt32());
    }

    [ContractFact]
    public async Task Dashboard_OfNoTimeOrTooMuch_IsRefused_AndCustomersSeeNone()
    {
        var now = api.Database.Clock.Now;

        Assert.Equal(["INVALID_PERIOD"], (await AskAsync(now, now)).Codes);
        Assert.Equal(["INVALID_PERIOD"], (await AskAsync(now.AddDays(-732), now)).Codes);
        Assert.Equal(0, (await AskAsync(now.AddYears(-30), now.AddYears(-29))).Data("dashboard", "sales", "averageCents").GetInt32());
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(now.AddDays(-1), now, "customer@demo.example")).Codes);
    }

    private static (int Orders, int Cents) Sales(JsonElement sales) => (sales.GetProperty("orders").GetInt32(), sales.GetProperty("salesCents").GetInt32());

    private Task<Answer> AskAsync(DateTime from, DateTime to, string email = Merchandiser) => api.AskAsync(All, new { from, to }, email);
}

public sealed class SqliteDashboardTests(SqliteApi api) : DashboardContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresDashboardTests(PostgresApi api) : DashboardContract(api), IClassFixture<PostgresApi>;
