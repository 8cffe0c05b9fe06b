using System.Net;
using Commerce.Domain.Orders;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Checkout;

/// <summary>Many who want the last of something at the same moment.</summary>
public abstract class CheckoutStormContract(ApiHost api)
{
    private const int Shoppers = 1000;
    private const int Pieces = 100;

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task PlaceOrder_AThousandForTheLastHundredPieces_ExactlyAHundredSucceed()
    {
        var product = await _stage.ProductAsync(Pieces);

        var answers = await RushAsync(() => _stage.GuestAsync((product, 1)));

        Assert.Equal((Pieces, Shoppers - Pieces), (Placed(answers), Refused(answers, "OUT_OF_STOCK")));
        Assert.Equal(0, await _stage.StockAsync(product));
        await using var context = _stage.Context();
        var ledger = await context.InventoryTransactions.Where(row => row.ProductId == product.Id).OrderByDescending(row => row.QuantityAfter)
            .Select(row => row.QuantityAfter).ToListAsync();
        Assert.Equal(Enumerable.Range(0, Pieces + 1).Reverse(), ledger);
        Assert.Equal(Pieces, await context.OrderItems.CountAsync(line => line.ProductId == product.Id && line.Order!.Status == OrderStatus.Paid));
    }

    [ContractFact]
    public async Task PlaceOrder_ManyForTheLastUsesOfACoupon_NoMoreThanThereAre()
    {
        const int uses = 20;
        var product = await _stage.ProductAsync(Shoppers);
        var coupon = await _stage.CouponAsync(row => row.UsageLimit = uses);

        var answers = await RushAsync(() => _stage.GuestAsync((product, 1)), Shoppers / 4, ("couponCode", coupon.Code));

        Assert.Equal((uses, Shoppers / 4 - uses), (Placed(answers), Refused(answers, "COUPON_USED_UP")));
        await using var context = _stage.Context();
        Assert.Equal(uses, await context.Coupons.Where(row => row.Id == coupon.Id).Select(row => row.UsageCount).SingleAsync());
        Assert.Equal(uses, await context.CouponRedemptions.CountAsync(row => row.CouponId == coupon.Id));
        Assert.Equal(Shoppers - uses, await _stage.StockAsync(product));
    }

    [ContractFact]
    public async Task PlaceOrder_OneShopperWithManySessions_UsesTheCouponAsOftenAsOneMay()
    {
        var product = await _stage.ProductAsync(100);
        var coupon = await _stage.CouponAsync(row => row.PerUserLimit = 2);

        var answers = await RushAsync(() => _stage.GuestAsync((product, 1)), 30, ("couponCode", coupon.Code), ("email", "Same@Example.com"));

        Assert.Equal((2, 28), (Placed(answers), Refused(answers, "COUPON_PER_USER_LIMIT")));
    }

    [ContractFact]
    public async Task PlaceOrder_ThingsInAnyOrder_LockNobodyOut()
    {
        var products = new List<Commerce.Domain.Catalog.Product>();
        for (var i = 0; i < 6; i++) products.Add(await _stage.ProductAsync(1000));

        var answers = await RushAsync(() =>
        {
            var mixed = products.ToArray();
            Random.Shared.Shuffle(mixed);
            return _stage.GuestAsync([.. mixed.Take(4).Select(product => (product, 1))]);
        }, 100);

        Assert.Equal(100, Placed(answers));
        var left = 0;
        foreach (var product in products) left += await _stage.StockAsync(product);
        Assert.Equal(6000 - 400, left);
    }

    private async Task<Answer[]> RushAsync(Func<Task<HttpClient>> shopper, int count = Shoppers, params (string, object?)[] changes)
    {
        var rush = new List<(HttpClient Client, object Variables)>(count);
        for (var i = 0; i < count; i++) rush.Add((await shopper(), new { input = await _stage.InputAsync(changes) }));
        // All at once: each waits for the start, not for another.
        var answers = await Task.WhenAll(rush.Select(one => Task.Run(() => ApiHost.AskAsync(one.Client, CheckoutStage.PlaceOrder, one.Variables))));
        foreach (var (client, _) in rush) client.Dispose();
        Assert.All(answers, answer => Assert.True(answer.Status == HttpStatusCode.OK && !answer.HasErrors, answer.ToString()));
        return answers;
    }

    private static int Placed(IEnumerable<Answer> answers) =>
        answers.Count(answer => answer.Data("placeOrder", "order").ValueKind == System.Text.Json.JsonValueKind.Object);

    private static int Refused(IEnumerable<Answer> answers, string code) => answers.Count(answer =>
        answer.Data("placeOrder", "errors").ValueKind == System.Text.Json.JsonValueKind.Array
        && answer.Data("placeOrder", "errors").EnumerateArray().All(error => error.GetProperty("code").GetString() == code));
}

public sealed class SqliteCheckoutStormTests(SqliteApi api) : CheckoutStormContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCheckoutStormTests(PostgresApi api) : CheckoutStormContract(api), IClassFixture<PostgresApi>;
