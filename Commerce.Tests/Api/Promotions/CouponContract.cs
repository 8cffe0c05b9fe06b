using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Domain.Promotions;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Promotions;

/// <summary>Coupons as merchandisers make, try and end them, over HTTP.</summary>
public abstract class CouponContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string Support = "support@demo.example";
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string Fields = "coupon { id code description discountType discountValueCents usageLimit isActive version applicableCategories { name } }";
    private const string Create = $$"""mutation($coupon: CouponInput!) { createCoupon(input: { coupon: $coupon }) { {{Fields}} {{Errors}} } }""";
    private const string Update = $$"""mutation($id: ID!, $coupon: CouponInput!, $version: Int) { updateCoupon(input: { id: $id, coupon: $coupon, expectedVersion: $version }) { {{Fields}} {{Errors}} } }""";
    private const string Activate = $$"""mutation($id: ID!, $version: Int) { activateCoupon(input: { id: $id, expectedVersion: $version }) { {{Fields}} {{Errors}} } }""";
    private const string Check = """
        query($id: ID!, $cart: ID!) { couponCheck(id: $id, cartId: $cart) { holds isActive discountCents freesShipping reason message missingCents lines { discountCents cartItem { productName } } } }
        """;

    private const string BackTest = """
        query($coupon: CouponInput!, $days: Int!) { couponBackTest(coupon: $coupon, days: $days) {
            orders redemptions grossCents discountCents shippingCents costCents marginCents piecesWithoutCost } }
        """;

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Coupon_FromDraftToUse_IsAuditedStepByStep()
    {
        var code = $"New-{Make.Next()}";
        var made = await AskAsync(Create, new { coupon = new { code, discountType = "PERCENTAGE", discountValueCents = 1500, description = " spring " } });
        var coupon = made.Data("createCoupon", "coupon");
        var id = coupon.GetProperty("id").GetString()!;

        Assert.Equal((code.ToUpperInvariant(), "spring", false, 1), (
            coupon.GetProperty("code").GetString(), coupon.GetProperty("description").GetString(), coupon.GetProperty("isActive").GetBoolean(), coupon.GetProperty("version").GetInt32()));
        using var guest = await _stage.GuestAsync((await _stage.ProductAsync(5), 1));
        Assert.Equal(["COUPON_INACTIVE couponCode"], (await _stage.PlaceAsync(guest, ("couponCode", code))).Refusals("placeOrder"));
        Assert.True((await AskAsync(Activate, new { id, version = 1 })).Data("activateCoupon", "coupon", "isActive").GetBoolean());
        Assert.Equal(150, (await _stage.PlaceAsync(guest, ("couponCode", code))).Data("placeOrder", "order", "discountCents").GetInt32());
        Assert.Equal(["STALE_VERSION expectedVersion"], (await AskAsync(Activate, new { id, version = 1 })).Refusals("activateCoupon"));
        Assert.Equal(2, (await AskAsync(Activate, new { id })).Data("activateCoupon", "coupon", "version").GetInt32());

        await using var db = api.Database.NewContext();
        Assert.Equal(["coupon.create", "coupon.activate"], await db.AuditLogs
            .Where(row => row.TargetType == nameof(Coupon) && row.TargetId == $"{CheckoutStage.LocalId(id)}" && row.ActorEmail == Merchandiser)
            .OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
    }

    [ContractFact]
    public async Task Coupon_WrongInManyWays_IsToldAllOfThem()
    {
        var taken = await _stage.CouponAsync(_ => { });

        Assert.Equal(
            ["COUPON_CODE_TAKEN coupon/code", "INVALID_COUPON coupon/applicableProductIds", "INVALID_COUPON coupon/discountValueCents", "INVALID_COUPON coupon/expiresAt",
                "INVALID_COUPON coupon/maxDiscountAmountCents", "INVALID_COUPON coupon/minPurchaseAmountCents", "INVALID_COUPON coupon/perUserLimit", "INVALID_COUPON coupon/usageLimit"],
            (await AskAsync(Create, new
            {
                coupon = new
                {
                    code = taken.Code.ToLowerInvariant(), discountType = "PERCENTAGE", discountValueCents = 10_001, minPurchaseAmountCents = -1, maxDiscountAmountCents = 0,
                    usageLimit = 0, perUserLimit = 0, startsAt = "2026-05-02T00:00:00Z", expiresAt = "2026-05-01T00:00:00Z",
                    applicableProductIds = new[] { CheckoutStage.GlobalId("Product", 999_999) },
                },
            })).Refusals("createCoupon"));
        Assert.Equal(["INVALID_COUPON coupon/code", "INVALID_COUPON coupon/discountValueCents"],
            (await AskAsync(Create, new { coupon = new { code = "no blanks", discountType = "FREE_SHIPPING", discountValueCents = 1 } })).Refusals("createCoupon"));
    }

    [ContractFact]
    public async Task Coupon_ThatWasUsed_KeepsItsCodeAndItsUses()
    {
        var coupon = await _stage.CouponAsync(row => row.UsageLimit = 5);
        using var guest = await _stage.GuestAsync((await _stage.ProductAsync(5), 1));
        Assert.Empty((await _stage.PlaceAsync(guest, ("couponCode", coupon.Code))).Refusals("placeOrder"));
        var id = CheckoutStage.GlobalId("Coupon", coupon.Id);
        object Entered(string code, int? limit) => new { code, discountType = "FIXED_AMOUNT", discountValueCents = 700, usageLimit = limit, isActive = true };

        Assert.Equal(["INVALID_COUPON coupon/code"], (await AskAsync(Update, new { id, coupon = Entered(coupon.Code + "X", 1) })).Refusals("updateCoupon"));
        Assert.Equal(["INVALID_COUPON coupon/usageLimit"], (await AskAsync(Update, new { id, coupon = Entered(coupon.Code, 0) })).Refusals("updateCoupon").Distinct());
        Assert.Equal(700, (await AskAsync(Update, new { id, coupon = Entered(coupon.Code, 1) })).Data("updateCoupon", "coupon", "discountValueCents").GetInt32());
        await using var db = api.Database.NewContext();
        Assert.Equal(1, await db.Coupons.Where(row => row.Id == coupon.Id).Select(row => row.UsageCount).SingleAsync());
        Assert.Equal(["COUPON_NOT_FOUND id"], (await AskAsync(Update, new { id = CheckoutStage.GlobalId("Coupon", 999_999), coupon = Entered("OTHER", 1) })).Refusals("updateCoupon"));
    }

    [ContractFact]
    public async Task TwoCoupons_OfOneCodeAtOnce_AreOne()
    {
        var code = $"TWIN{Make.Next()}";
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            AskAsync(Create, new { coupon = new { code, discountType = "FIXED_AMOUNT", discountValueCents = 100 } })));

        Assert.Equal(7, answers.SelectMany(answer => answer.Refusals("createCoupon")).Count(code => code == "COUPON_CODE_TAKEN coupon/code"));
    }

    [ContractFact]
    public async Task Check_OfACart_SaysWhatTheCheckoutWould()
    {
        var product = await _stage.ProductAsync(5, 2000);
        var other = await _stage.ProductAsync(5, 1000);
        using var guest = await _stage.GuestAsync((product, 1), (other, 2));
        var cart = (await ApiHost.AskAsync(guest, "{ cart { id } }")).Data("cart", "id").GetString();
        var coupon = await _stage.CouponAsync(row => (row.IsActive, row.ApplicableProductIds) = (false, [product.Id]));
        var dear = await _stage.CouponAsync(row => row.MinPurchaseAmountCents = 5000);

        var check = (await AskAsync(Check, new { id = CheckoutStage.GlobalId("Coupon", coupon.Id), cart }, Support)).Data("couponCheck");
        Assert.Equal((true, false, 500), (check.GetProperty("holds").GetBoolean(), check.GetProperty("isActive").GetBoolean(), check.GetProperty("discountCents").GetInt32()));
        Assert.Equal([500, 0], check.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("discountCents").GetInt32()));
        var refused = (await AskAsync(Check, new { id = CheckoutStage.GlobalId("Coupon", dear.Id), cart }, Support)).Data("couponCheck");
        Assert.Equal(("MINIMUM_NOT_REACHED", 1000), (refused.GetProperty("reason").GetString(), refused.GetProperty("missingCents").GetInt32()));
        Assert.Equal(["COUPON_NOT_FOUND"], (await AskAsync(Check, new { id = CheckoutStage.GlobalId("Coupon", 999_999), cart }, Support)).Codes);
    }

    [ContractFact]
    public async Task BackTest_AddsUpWhatTheCouponWouldHaveTaken()
    {
        var category = Make.Category();
        await using (var db = _stage.Context())
        {
            db.Categories.Add(category);
            await db.SaveChangesAsync();
        }

        var product = await _stage.ProductAsync(50, 2000, row => (row.CostCents, row.CategoryId, row.ProductCategories) = (1200, category.Id, [new ProductCategory { CategoryId = category.Id }]));
        var unpriced = await _stage.ProductAsync(50, 500);

        using var regular = await _stage.GuestAsync((product, 1));
        await _stage.PlaceAsync(regular, ("email", "regular@example.com"));
        await _stage.FillAsync(regular, (product, 3), (unpriced, 2));
        await _stage.PlaceAsync(regular, ("email", "regular@example.com"));
        using var other = await _stage.GuestAsync((product, 2));
        await _stage.PlaceAsync(other);
        // The demo shop has orders of its own, but none of this category.
        object Coupon(int? perUser) => new
        {
            code = "TRIAL", discountType = "PERCENTAGE", discountValueCents = 1000, perUserLimit = perUser,
            applicableCategoryIds = new[] { CheckoutStage.GlobalId("Category", category.Id) }, expiresAt = "2001-01-01T00:00:00Z",
        };

        var all = (await AskAsync(BackTest, new { coupon = Coupon(null), days = 30 })).Data("couponBackTest");
        Assert.Equal((3, 13_000, 1200, 7200, 4600, 2), Numbers(all));
        var once = (await AskAsync(BackTest, new { coupon = Coupon(1), days = 30 })).Data("couponBackTest");
        Assert.Equal((2, 6000, 600, 3600, 1800, 0), Numbers(once));
        Assert.True(all.GetProperty("orders").GetInt32() >= 3);
        Assert.Equal(["INVALID_PERIOD"], (await AskAsync(BackTest, new { coupon = Coupon(1), days = 0 })).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(BackTest, new { coupon = Coupon(1), days = 1 }, Support)).Codes);

        static (int Redemptions, int Gross, int Discount, int Cost, int Margin, int WithoutCost) Numbers(JsonElement test)
        {
            int Read(string name) => test.GetProperty(name).GetInt32();
            return (Read("redemptions"), Read("grossCents"), Read("discountCents"), Read("costCents"), Read("marginCents"), Read("piecesWithoutCost"));
        }
    }

    [ContractFact]
    public async Task Customers_AndSupport_MakeNoCoupons()
    {
        object coupon = new { code = "MINE", discountType = "PERCENTAGE", discountValueCents = 10_000 };

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(Create, new { coupon }, "customer@demo.example")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(Create, new { coupon }, Support)).Codes);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Create, new { coupon })).Codes);
    }

    private Task<Answer> AskAsync(string query, object variables, string email = Merchandiser) => api.AskAsync(query, variables, email);
}

public sealed class SqliteCouponTests(SqliteApi api) : CouponContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresCouponTests(PostgresApi api) : CouponContract(api), IClassFixture<PostgresApi>;
