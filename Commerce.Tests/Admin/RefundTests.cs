using Bunit;
using Commerce.Admin.Orders;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Money that goes back, as it is done on an order's page.</summary>
public sealed class RefundTests : ComponentTest
{
    private const string CanRefund = """{"action":"CREATE_REFUND","enabled":true,"reason":null,"code":null}""";

    public RefundTests()
    {
        SignInAs("SUPPORT");
        Api.Data("Order", OrderAnswers.Order(cancel: CanRefund));
        Api.Data("RefundPreview", Preview());
    }

    [Fact]
    public void Dialog_Opened_SaysWhatIsLeftAndWaitsForAChoice()
    {
        var page = OpenDialog();

        Assert.Contains("$58.45 of the $58.45 that came in can be paid back.", page.Find("dialog .left").TextContent, StringComparison.Ordinal);
        Assert.Equal("Say what is to be paid back.", page.Find("dialog .why").TextContent);
        Assert.True(page.Find("dialog button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Lines_ThatAreChosen_AreWorkedOutByTheShopAndPaidBack()
    {
        var page = OpenDialog();
        Api.Data("RefundPreview", Preview(amount: 3168, tax: 428, shipping: 490, can: true));
        Api.Data("CreateRefund", """{"createRefund":{"refund":{"id":"R1","version":1,"status":"PROCESSED","amountCents":3168},"warnings":[],"errors":null} }""");

        page.Find("dialog .pieces input").Input("1");
        page.Find("dialog .shipping input").Change(true);

        page.WaitForAssertion(() => Assert.Equal("Pay back $31.68", page.Find("dialog button[type=submit]").TextContent));
        Assert.Equal(["$22.50", "$4.28", "$4.90", "$31.68"], page.FindAll("dialog .sums dd").Take(4).Select(sum => sum.TextContent));
        var asked = Api.Last("RefundPreview").Variables;
        Assert.Equal("""[{"orderItemId":"I1","quantity":1,"restock":null}]""", asked.GetProperty("lines").GetRawText());
        Assert.True(asked.GetProperty("includeShipping").GetBoolean());

        page.FindAll("dialog textarea")[0].Input("One was torn.");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("A refund of $31.68 was made.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("CreateRefund").Variables.GetProperty("input");
        Assert.Equal(("O1", 3, "One was torn."), (input.GetProperty("orderId").GetString(), input.GetProperty("expectedVersion").GetInt32(), input.GetProperty("reason").GetString()));
        Assert.Empty(page.FindAll("dialog"));
    }

    [Fact]
    public void Pieces_ThatWereNotSent_GoBackOnTheShelfUnlessSomebodySaysOtherwise()
    {
        Api.Data("RefundPreview", Preview(amount: 2678, tax: 428, can: true, unsent: 1));
        var page = OpenDialog();
        page.Find("dialog .pieces input").Input("2");
        page.WaitForAssertion(() => Assert.Contains("1 piece that was not sent goes back on the shelf", page.Find("dialog .shelf").TextContent, StringComparison.Ordinal));

        page.Find("dialog .shelf input").Change(false);

        page.WaitForAssertion(() => Assert.Equal("""[{"orderItemId":"I1","quantity":2,"restock":false}]""", Api.Last("RefundPreview").Variables.GetProperty("lines").GetRawText()));
    }

    [Theory]
    [InlineData("12.34", 1234)]
    [InlineData("12.345", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Amount_AsTyped_IsInMinorUnitsOrNone(string typed, int? cents)
    {
        var page = OpenDialog();
        page.FindAll("dialog .modes input")[1].Change(true);
        page.WaitForElement("dialog .amount input");

        page.Find("dialog .amount input").Input(typed);

        var asked = Api.Last("RefundPreview").Variables.GetProperty("amountCents");
        Assert.Equal(cents, asked.ValueKind == System.Text.Json.JsonValueKind.Null ? null : asked.GetInt32());
    }

    [Fact]
    public void Refund_AboveTheLimit_IsAskedForAndNotPaid()
    {
        var page = OpenDialog();
        Api.Data("RefundPreview", Preview(amount: 5845, tax: 855, shipping: 490, can: true, approval: true));

        page.FindAll("dialog .modes input")[2].Change(true);

        page.WaitForAssertion(() => Assert.Equal("Ask for approval of $58.45", page.Find("dialog button[type=submit]").TextContent));
        Assert.Contains("somebody else has to approve it", page.Find("dialog .approval").TextContent, StringComparison.Ordinal);
        Assert.True(Api.Last("RefundPreview").Variables.GetProperty("everything").GetBoolean());
    }

    [Fact]
    public void Refund_ThatCannotBe_SaysWhyBeforeItIsTried()
    {
        var page = OpenDialog();
        Api.Data("RefundPreview", Preview(problem: "Only $5.00 is left."));

        page.FindAll("dialog .modes input")[2].Change(true);

        page.WaitForAssertion(() => Assert.Contains("Only $5.00 is left.", page.Find("dialog .problem").TextContent, StringComparison.Ordinal));
        Assert.True(page.Find("dialog button[type=submit]").HasAttribute("disabled"));
    }

    [Fact]
    public async Task Refund_WhenTheRestWasAlreadyPaidBack_IsRefusedInTheShopsWords()
    {
        var page = OpenDialog();
        Api.Data("RefundPreview", Preview(amount: 5845, can: true));
        Api.Answer("CreateRefund", """{"data":{"createRefund":{"refund":null,"warnings":null,"errors":[{"__typename":"RefundExceedsPaymentError","message":"Only $0.00 is left to be refunded.","code":"REFUND_EXCEEDS_PAYMENT"}]}}}""");
        page.FindAll("dialog .modes input")[2].Change(true);
        page.WaitForAssertion(() => Assert.False(page.Find("dialog button[type=submit]").HasAttribute("disabled")));

        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Only $0.00 is left to be refunded.", page.Find("dialog .refusal").TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "ApproveRefund", "approveRefund", "The refund of $25.00 is approved.")]
    [InlineData(1, "RejectRefund", "rejectRefund", "The refund of $25.00 was turned down; what it held can be paid back otherwise.")]
    public async Task Refund_ThatWaits_IsApprovedOrTurnedDown(int button, string operation, string field, string done)
    {
        Api.Data("Order", OrderAnswers.Order(cancel: CanRefund).Replace("\"refunds\":[]", $"\"refunds\":[{Refund("REQUESTED", "APPROVE", "REJECT")}]", StringComparison.Ordinal));
        Api.Data(operation, $$$"""{"{{{field}}}":{"refund":{"id":"R1","version":2,"status":"APPROVED","amountCents":2500},"errors":null} }""");
        var page = Open();

        page.FindAll("section section .steps button")[button].Click();
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains(done, page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last(operation).Variables.GetProperty("input");
        Assert.Equal(("R1", 1), (input.GetProperty("refundId").GetString(), input.GetProperty("expectedVersion").GetInt32()));
    }

    [Fact]
    public void Refund_OfOneself_SaysWhyItCannotBeApproved()
    {
        const string ownRefund = """{"action":"APPROVE","enabled":false,"reason":"Somebody else has to approve it.","code":"SECOND_PERSON_REQUIRED"}""";
        var waiting = Refund("REQUESTED", "REJECT").Replace("\"actions\":[", "\"actions\":[" + ownRefund + ",", StringComparison.Ordinal);
        Api.Data("Order", OrderAnswers.Order(cancel: CanRefund).Replace("\"refunds\":[]", $"\"refunds\":[{waiting}]", StringComparison.Ordinal));

        var page = Open();

        Assert.True(page.Find("section section .steps button").HasAttribute("disabled"));
        Assert.Equal("Somebody else has to approve it.", page.Find("section section .steps .why").TextContent);
    }

    private static string Refund(string status, params string[] enabled) => $$"""
        {"id":"R1","status":"{{status}}","amountCents":2500,"shippingCents":0,"feeCents":0,"reason":"One was torn.","adminNotes":null,"failureCode":null,"requestedAt":"2026-01-02T00:00:00Z","processedAt":null,
        "version":1,"requestedBy":{"firstName":"Sam","lastName":"Support"},"approvedBy":null,"actions":[{{OrderAnswers.Enabled(enabled)}}]}
        """.ReplaceLineEndings("");

    private static string Preview(int amount = 0, int tax = 0, int shipping = 0, bool can = false, bool approval = false, string? problem = null, int unsent = 0) => $$"""
        {"refundPreview":{"capturedCents":5845,"heldCents":0,"leftCents":5845,"leftShippingCents":490,"amountCents":{{amount}},"shippingCents":{{shipping}},"taxCents":{{tax}},"otherCents":0,"leftAfterCents":{{5845 - amount}},
        "needsApproval":{{(approval ? "true" : "false")}},"canBeCreated":{{(can ? "true" : "false")}},
        "lines":[{"orderItem":{"id":"I1","productName":"Linen shirt","variantName":"Blue / M","quantity":2},"leftQuantity":2,"leftCents":5355,"quantity":0,"amountCents":0,"taxCents":0,"discountCents":0,"unsentQuantity":{{unsent}},"restockQuantity":0}],
        "problems":[{{(problem is null ? "" : "{\"message\":\"" + problem + "\",\"code\":\"X\"}")}}]} }
        """.ReplaceLineEndings("");

    private IRenderedComponent<OrderPage> Open()
    {
        var page = Render<OrderPage>(parameters => parameters.Add(order => order.Id, "O1"));
        page.WaitForElement(".line");
        return page;
    }

    private IRenderedComponent<OrderPage> OpenDialog()
    {
        var page = Open();
        page.Find(".steps button").Click();
        page.WaitForElement("dialog .left");
        return page;
    }
}
