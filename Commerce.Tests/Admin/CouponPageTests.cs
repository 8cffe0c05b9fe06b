using Bunit;
using Commerce.Admin.Promotions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class CouponPageTests : ComponentTest
{
    public CouponPageTests() => Api.Data("Categories", Answers.Categories).Data("Coupon", Coupon());

    [Fact]
    public void Coupon_Untouched_CannotBeSaved()
    {
        var page = Open();

        Assert.True(page.Find("button[type=submit]").HasAttribute("disabled"));
        Assert.Equal("Nothing was changed.", page.Find("#coupon-why").TextContent);
        Assert.Equal("12.5", page.Find("input[type=number]").GetAttribute("value"));
    }

    [Fact]
    public async Task Coupon_Edited_IsSavedWhole_WithTheVersionThatWasSeen()
    {
        Api.Data("UpdateCoupon", """{"updateCoupon":{"coupon":{"id":"C1","code":"SUMMER","version":5,"isActive":true},"errors":null} }""");
        var page = Open();

        page.Find("input[type=number]").Input("15");
        page.FindAll("fieldset input")[0].Change(true);
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("SUMMER is saved", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("UpdateCoupon").Variables.GetProperty("input");
        Assert.Equal(4, input.GetProperty("expectedVersion").GetInt32());
        Assert.Equal((1500, 10000), (input.GetProperty("coupon").GetProperty("discountValueCents").GetInt32(), input.GetProperty("coupon").GetProperty("minPurchaseAmountCents").GetInt32()));
        Assert.Equal("""["C1"]""", input.GetProperty("coupon").GetProperty("applicableCategoryIds").GetRawText());
    }

    [Fact]
    public async Task Coupon_ThatWasSaved_IsPutBackAsItWas_UnlessSomebodySavedItSince()
    {
        Api.Data("UpdateCoupon", """{"updateCoupon":{"coupon":{"id":"C1","code":"SUMMER","version":5,"isActive":true},"errors":null} }""");
        var page = Open();
        page.Find("input[type=number]").Input("15");
        Api.Data("Coupon", Coupon(version: 5, value: 1500));
        await page.Find("form").SubmitAsync();

        await page.WaitForElement(".saved .undo").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("SUMMER is as it was.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("UpdateCoupon").Variables.GetProperty("input");
        Assert.Equal((5, 1250), (input.GetProperty("expectedVersion").GetInt32(), input.GetProperty("coupon").GetProperty("discountValueCents").GetInt32()));
    }

    [Fact]
    public async Task Coupons_AreSwitchedOff_AndBackOn()
    {
        const string Off = """{"deactivateCoupon":{"coupon":{"id":"C1","code":"SUMMER","version":5,"isActive":false},"errors":null} }""";
        Api.Data("DeactivateCoupon", Off).Data("ActivateCoupon", Off.Replace("deactivate", "activate", StringComparison.Ordinal)).Data("Coupons", $$"""
            {"coupons":{"nodes":[{"id":"C1","code":"SUMMER","description":null,"discountType":"PERCENTAGE","discountValueCents":1000,"minPurchaseAmountCents":null,"usageLimit":null,"usageCount":0,"perUserLimit":null,
            "isActive":true,"startsAt":null,"expiresAt":null,"updatedAt":"2026-01-01T00:00:00Z"}],"pageInfo":{{Answers.NoPage}},"totalCount":1} }
            """);
        var page = Render<CouponList>();
        page.WaitForElement("tbody .pick input").Change(true);
        page.WaitForElements(".bulk .button")[1].Click();
        await page.FindAll("dialog .buttons button")[1].ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal("All 1 done.", page.Find("dialog .summary").TextContent));
        await page.Find("dialog .buttons button").ClickAsync(new());

        await page.WaitForElement(".saved .undo").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Switched on", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("C1", Api.Last("ActivateCoupon").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    [Fact]
    public async Task TwoPeople_EditingOneCoupon_TheSecondSeesWhatTheFirstDid()
    {
        var page = Open();
        page.Find("textarea").Input("For the hot days.");
        Api.Answer("UpdateCoupon", """{"data":{"updateCoupon":{"coupon":null,"errors":[{"__typename":"StaleVersionError","message":"It was changed.","code":"STALE_VERSION"}]}}}""");
        Api.Data("Coupon", Coupon(version: 5, value: 2000));

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("Its value was “12.5” and is “20”.", page.Find(".theirs li").TextContent));
        Assert.Equal("For the hot days.", page.Find("textarea").GetAttribute("value"));
        Api.Data("UpdateCoupon", """{"updateCoupon":{"coupon":{"id":"C1","code":"SUMMER","version":6,"isActive":true},"errors":null} }""");
        await page.Find("form").SubmitAsync();
        Assert.Equal(5, Api.Last("UpdateCoupon").Variables.GetProperty("input").GetProperty("expectedVersion").GetInt32());
    }

    [Fact]
    public async Task TwoPeople_EditingOneCoupon_TheSecondCanTakeTheirs()
    {
        var page = Open();
        page.Find("textarea").Input("For the hot days.");
        Api.Answer("UpdateCoupon", """{"data":{"updateCoupon":{"coupon":null,"errors":[{"__typename":"StaleVersionError","message":"It was changed.","code":"STALE_VERSION"}]}}}""");
        Api.Data("Coupon", Coupon(version: 5, value: 2000));
        await page.Find("form").SubmitAsync();

        page.WaitForElement(".theirs button").Click();

        Assert.Empty(page.FindAll(".theirs"));
        Assert.Equal("20", page.Find("input[type=number]").GetAttribute("value"));
        Assert.Equal("", page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task NewCoupon_IsTriedOutAndMade_AndLeadsToItself()
    {
        Api.Data("CouponBackTest", """{"couponBackTest":{"from":"2026-01-01T00:00:00Z","orders":40,"redemptions":12,"grossCents":100000,"discountCents":10000,"shippingCents":0,"costCents":95000,"marginCents":-5000,"piecesWithoutCost":3} }""");
        Api.Data("CreateCoupon", """{"createCoupon":{"coupon":{"id":"C2","code":"WINTER","version":1,"isActive":false},"errors":null} }""");
        var page = Render<CouponPage>();
        Assert.Equal("Write the code that shoppers type.", page.Find("#coupon-why").TextContent);

        page.Find("input[data-edit-field]").Input("winter");
        page.Find("input[type=number]").Input("10");
        await page.Find("aside .action button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("12 of 40", page.Find(".result").TextContent, StringComparison.Ordinal));
        Assert.Equal("-$50.00", page.Find("dd.minus").TextContent);
        await page.Find("form").SubmitAsync();

        Assert.EndsWith("/admin/promotions/WINTER", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private static string Coupon(int version = 4, int value = 1250) => $$"""
        {"coupons":{"nodes":[{"id":"C1","code":"SUMMER","description":null,"discountType":"PERCENTAGE","discountValueCents":{{value}},"minPurchaseAmountCents":10000,"maxDiscountAmountCents":null,"usageLimit":null,
        "usageCount":0,"perUserLimit":1,"isActive":true,"startsAt":null,"expiresAt":null,"version":{{version}},"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","applicableProducts":[],"applicableCategories":[],
        "redemptions":{"totalCount":0,"nodes":[]} }]} }
        """.ReplaceLineEndings("");

    private IRenderedComponent<CouponPage> Open()
    {
        var page = Render<CouponPage>(parameters => parameters.Add(coupon => coupon.Code, "SUMMER"));
        page.WaitForElement("form");
        page.WaitForElement("fieldset");
        return page;
    }
}
