using Bunit;
using Commerce.Admin.Promotions;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Whether a cart would get a coupon, asked from the coupon and from the cart.</summary>
public sealed class CouponCheckTests : ComponentTest
{
    public CouponCheckTests()
    {
        SignInAs("ADMIN");
        Api.Data("CartsToCheck", """
            {"carts":{"nodes":[{"id":"K1","totalCents":1999,"totalItems":1,"updatedAt":"2026-01-01T00:00:00Z","user":{"firstName":"Ada","lastName":"Lovelace","email":"ada@example.com"} },
            {"id":"K2","totalCents":500,"totalItems":2,"updatedAt":"2026-01-01T00:00:00Z","user":null}]} }
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Cart_ThatGetsIt_SaysWhatEachLineGets()
    {
        Api.Data("CouponCheck", Check(holds: true, discount: 400, lines: """{"discountCents":400,"cartItem":{"id":"KI1","productName":"Linen shirt","quantity":1} },{"discountCents":0,"cartItem":{"id":"KI2","productName":"Socks","quantity":2} }"""));
        var card = Render<CouponCartsCard>(parameters => parameters.Add(carts => carts.CouponId, "C1"));

        card.WaitForElements(".cart")[0].Click();

        Assert.Equal("Yes: $4.00 off.", card.WaitForElement(".verdict strong").TextContent);
        Assert.Equal(["-$4.00", "not for this"], card.FindAll(".amount").Select(amount => amount.TextContent));
        Assert.Equal("""{"id":"C1","cartId":"K1"}""", Api.Last("CouponCheck").Variables.GetRawText());
    }

    [Theory]
    [InlineData("MINIMUM_NOT_REACHED", "Its goods cost $30.01 too little.")]
    [InlineData("EXPIRED", "The coupon is over.")]
    [InlineData("SOMETHING_NEW", "As the shop says it.")]
    public void Cart_ThatDoesNotGetIt_SaysWhy(string reason, string words)
    {
        Api.Data("CouponCheck", Check(holds: false, isActive: false, reason: reason));
        var card = Render<CouponCartsCard>(parameters => parameters.Add(carts => carts.CouponId, "C1"));

        card.WaitForElements(".cart")[1].Click();

        Assert.Equal(words, card.WaitForElement(".verdict p:nth-of-type(2)").TextContent);
        Assert.Contains("switched off", card.Find(".verdict .faint").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_IsTriedOnACustomersCart()
    {
        Api.Data("CouponOfCode", """{"coupons":{"nodes":[{"id":"C1","code":"SUMMER"}]} }""").Data("CouponCheck", Check(holds: true, freesShipping: true));
        var form = Render<CartCouponCheck>(parameters => parameters.Add(check => check.CartId, "K1"));

        form.Find("input").Input(" summer ");
        await form.Find("form").SubmitAsync();

        Assert.Equal("Yes: the shipping is free.", form.WaitForElement(".verdict strong").TextContent);
        Assert.Equal("SUMMER", Api.Last("CouponOfCode").Variables.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Code_ThatNoCouponHas_IsSaid()
    {
        Api.Data("CouponOfCode", """{"coupons":{"nodes":[]} }""");
        var form = Render<CartCouponCheck>(parameters => parameters.Add(check => check.CartId, "K1"));

        form.Find("input").Input("nope");
        await form.Find("form").SubmitAsync();

        Assert.Equal("No coupon has the code NOPE.", form.WaitForElement("[role=status]").TextContent);
    }

    private static string Check(bool holds, bool isActive = true, int discount = 0, bool freesShipping = false, string? reason = null, string lines = "") => $$"""
        {"couponCheck":{"holds":{{(holds ? "true" : "false")}},"isActive":{{(isActive ? "true" : "false")}},"discountCents":{{discount}},"freesShipping":{{(freesShipping ? "true" : "false")}},
        "reason":{{System.Text.Json.JsonSerializer.Serialize(reason)}},"message":"As the shop says it.","missingCents":3001,"lines":[{{lines}}]} }
        """.ReplaceLineEndings("");
}
