using Bunit;
using Commerce.Admin.Returns;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class ReturnPageTests : ComponentTest
{
    public ReturnPageTests()
    {
        SignInAs("SUPPORT");
        Api.Data("ReturnPreview", Preview(2500, 2500));
    }

    [Fact]
    public void Return_Shown_SaysWhatComesBackWhyAndWhatGoesBack()
    {
        var page = Open("REQUESTED", "APPROVE", "REJECT");

        Assert.Equal("Return of order 1001", page.Find("h1").TextContent);
        Assert.Contains("1 × Linen shirt", page.Find(".line").TextContent, StringComparison.Ordinal);
        Assert.Contains("Does not fit: “Too wide.”", page.Find(".line").TextContent, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal("$25.00", page.Find(".sums dd.total").TextContent));
        Assert.Equal(["Approve…", "Turn down…"], page.FindAll(".steps button").Select(button => button.LastChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task Return_ThatIsApproved_ShowsTheClawBackBefore()
    {
        var page = Open("REQUESTED", "APPROVE");
        Api.Data("ReturnPreview", Preview(2500, 1610, back: 590, clawback: 300));
        Api.Data("ApproveReturn", """{"approveReturn":{"return":{"id":"T1","version":2,"status":"APPROVED"},"errors":null} }""");
        page.Find(".steps button").Click();

        page.Find("dialog select").Change("W1");
        page.Find("dialog .check input").Change(true);

        page.WaitForAssertion(() => Assert.Contains("Coupon, which the goods that are kept would not have got", page.Find("dialog .sums").TextContent, StringComparison.Ordinal));
        var asked = Api.Last("ReturnPreview").Variables;
        Assert.Equal(("W1", true), (asked.GetProperty("returnShippingOptionId").GetString(), asked.GetProperty("chargeReturnShipping").GetBoolean()));
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("The return is approved", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal(1, Api.Last("ApproveReturn").Variables.GetProperty("input").GetProperty("expectedVersion").GetInt32());
    }

    [Fact]
    public void Return_TurnedDown_NeedsAWordToTheCustomer()
    {
        var page = Open("REQUESTED", "REJECT");
        page.Find(".steps button").Click();
        Assert.Equal("Tell the customer why.", page.Find("dialog .why").TextContent);

        page.Find("dialog textarea").Input("It was worn.");

        Assert.False(page.Find("dialog button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Goods_ThatArrive_AreNotedWithStateAndFee()
    {
        var page = Open("APPROVED", "RECEIVE");
        Api.Data("ReceiveReturn", """{"receiveReturn":{"return":{"id":"T1","version":2,"status":"RECEIVED"},"errors":null} }""");
        page.Find(".steps button").Click();

        page.Find("dialog fieldset select").Change("DAMAGED");
        page.Find("dialog fieldset input").Input("4.50");
        page.WaitForAssertion(() => Assert.Contains("450", Api.Last("ReturnPreview").Variables.GetRawText(), StringComparison.Ordinal));
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".saved")));
        Assert.Equal("""[{"returnItemId":"TI1","disposition":"DAMAGED","restockingFeeCents":450}]""", Api.Last("ReceiveReturn").Variables.GetProperty("input").GetProperty("lines").GetRawText());
    }

    [Fact]
    public async Task Return_PaidBack_SaysHowMuch()
    {
        var page = Open("RECEIVED", "REFUND");
        Api.Data("RefundReturn", """{"refundReturn":{"return":{"id":"T1","version":2,"status":"REFUNDED"},"refund":{"id":"R1","status":"REQUESTED","amountCents":2500},"warnings":[{"code":"NEEDS_APPROVAL","message":"Somebody else has to approve it."}],"errors":null} }""");
        page.Find(".steps button").Click();

        page.WaitForAssertion(() => Assert.Equal("Pay back $25.00", page.Find("dialog button[type=submit]").TextContent));
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("$25.00 goes back. Somebody else has to approve it.", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Return_ThatIsNotThere_SaysSo()
    {
        Api.Data("Return", """{"node":null,"shippingOptions":{"nodes":[]} }""");

        var page = Render<ReturnPage>(parameters => parameters.Add(asked => asked.Id, "T9"));

        Assert.Contains("no such return", page.WaitForElement(".empty").TextContent, StringComparison.Ordinal);
    }

    private static string Preview(int goods, int refund, int back = 0, int clawback = 0) => $$"""
        {"returnPreview":{"goodsCents":{{goods}},"restockingFeeCents":0,"returnShippingCents":{{back}},"clawbackCents":{{clawback}},"shippingCents":0,"refundCents":{{refund}},"problems":[]} }
        """;

    private IRenderedComponent<ReturnPage> Open(string status, params string[] enabled)
    {
        Api.Data("Return", $$"""
            {"node":{"id":"T1","status":"{{status}}","reason":"Sorry.","adminNotes":null,"message":null,"returnShippingCents":0,"clawbackCents":0,"requestedAt":"2026-01-01T00:00:00Z","approvedAt":null,"receivedAt":null,
            "refundedAt":null,"version":1,"order":{"id":"O1","orderNumber":"1001","shippingName":"Ada","email":"ada@example.com","currencyCode":"USD","totalCents":5845,"user":null},
            "items":[{"id":"TI1","reason":"DOES_NOT_FIT","notes":"Too wide.","quantity":1,"refundCents":0,"restockingFeeCents":0,"disposition":null,
            "orderItem":{"id":"I1","productName":"Linen shirt","variantName":"Blue / M","productSku":"SHI-1","quantity":2,"unitPriceCents":2500},"product":null,"photos":[]}],
            "refunds":[],"actions":[{{OrderAnswers.Enabled(enabled)}}]},"shippingOptions":{"nodes":[{"id":"W1","name":"Parcel","rateCents":590}]} }
            """);
        var page = Render<ReturnPage>(parameters => parameters.Add(asked => asked.Id, "T1"));
        page.WaitForElement(".line");
        return page;
    }
}
