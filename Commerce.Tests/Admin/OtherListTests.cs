using Bunit;
using Commerce.Admin.Customers;
using Commerce.Admin.Feeds;
using Commerce.Admin.Inventory;
using Commerce.Admin.Promotions;
using Commerce.Admin.Refunds;
using Commerce.Admin.Returns;
using Commerce.Admin.Reviews;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>The smaller lists: what each shows of a row, where the row leads, and what is said when there is none.</summary>
public sealed class OtherListTests : ComponentTest
{
    public OtherListTests() => SignInAs("ADMIN");

    [Fact]
    public void Customers_AreShownWithTheirOrders()
    {
        var row = Row<CustomerList>("Customers", "users", """
            {"id":"U1","email":"ada@example.com","firstName":"Ada","lastName":"Lovelace","isActive":false,"emailConfirmed":true,"erasedAt":null,"createdAt":"2026-01-01T00:00:00Z",
            "primaryAddress":{"city":"London","country":"GB"},"orders":{"totalCount":4,"nodes":[{"orderDate":"2026-01-05T00:00:00Z"}]} }
            """);

        Assert.Equal("/admin/customers/U1", row.Link);
        Assert.Contains("Deactivated", row.Text, StringComparison.Ordinal);
        Assert.Contains("""{"role":{"eq":"CUSTOMER"}}""", Api.Last("Customers").Variables.GetProperty("where").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PERCENTAGE", 1250, "12.5%")]
    [InlineData("FIXED_AMOUNT", 1250, "$12.50")]
    [InlineData("FREE_SHIPPING", 0, "Shipping")]
    public void Coupons_SayWhatTheyTakeOff(string type, int value, string words)
    {
        var row = Row<CouponList>("Coupons", "coupons", $$"""
            {"id":"C1","code":"SUMMER","description":null,"discountType":"{{type}}","discountValueCents":{{value}},"minPurchaseAmountCents":null,"usageLimit":100,"usageCount":100,"perUserLimit":null,
            "isActive":true,"startsAt":null,"expiresAt":null,"updatedAt":"2026-01-01T00:00:00Z"}
            """);

        Assert.Contains(words, row.Text, StringComparison.Ordinal);
        Assert.Contains("100 of 100", row.Text, StringComparison.Ordinal);
        Assert.Contains("Used up", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Uses_OfCoupons_LeadToTheirOrder()
    {
        var row = Row<RedemptionList>("Redemptions", "couponRedemptions", """
            {"id":"CR1","discountCents":1250,"createdAt":"2026-01-01T00:00:00Z","coupon":{"code":"SUMMER"},"user":null,
            "order":{"id":"O1","orderNumber":"1001","shippingName":"Ada Lovelace","email":"ada@example.com","status":"PAID","totalCents":5845,"currencyCode":"USD"} }
            """);

        Assert.Equal("/admin/orders/O1", row.Link);
        Assert.Contains("-$12.50", row.Text, StringComparison.Ordinal);
        Assert.Contains("SUMMER", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviews_ThatDoNotBelong_AreTakenAway()
    {
        Api.Data("DeleteReview", """{"deleteReview":{"product":{"id":"P1"},"errors":null} }""");
        Api.Data("Reviews", List("reviews", """{"id":"V1","rating":1.5,"title":"Bad","comment":"Very.","isVerifiedPurchase":true,"status":"PUBLISHED","rejectionReason":null,"authorName":"Ada","createdAt":"2026-01-01T00:00:00Z","product":{"id":"P1","name":"Linen shirt","imageUrl":null} }"""));
        var page = Render<ReviewList>();
        page.WaitForElement("tbody tr").QuerySelector(".pick input")!.GetAttribute("aria-label");
        page.Find("tbody .pick input").Change(true);
        page.WaitForElement(".bulk .danger").Click();
        Assert.Equal("Delete 1 review?", page.Find("dialog h2").TextContent);

        await page.Find("dialog .danger").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("All 1 done.", page.Find("dialog .summary").TextContent));
        Assert.Equal("V1", Api.Last("DeleteReview").Variables.GetProperty("input").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Feeds_AreFoundByFile_AndCalledOffWithAWordOnEach()
    {
        Api.Answer("CancelProductFeed", """{"data":{"done":{"productFeed":null,"errors":[{"__typename":"FeedStateError","message":"It has ended.","code":"FEED_STATE"}]}}}""");
        Api.Data("FailingFeedSchedules", """{"feedSchedules":{"nodes":[],"totalCount":0} }""");
        Api.Data("ProductFeeds", List("productFeeds", """
            {"id":"F1","filename":"stock.csv","feedType":"INVENTORY","format":"SHOPIFY_CSV","status":"COMPLETED","dryRun":true,"totalRows":1200,"processedRows":1200,"successRows":1190,"errorRows":10,"undoStatus":null,
            "createdAt":"2026-01-01T00:00:00Z","completedAt":"2026-01-01T00:01:00Z","createdBy":{"email":"merch@example.com"} }
            """));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/feeds?search=stock&brings=inventory&kind=preview");
        var page = Render<FeedList>();
        var row = page.WaitForElement("tbody tr");

        Assert.Contains("Stock (preview)", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Done, with errors", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("/admin/feeds/F1", row.QuerySelector("[data-row]")!.GetAttribute("href"));
        var where = Api.Last("ProductFeeds").Variables.GetProperty("where").GetRawText();
        Assert.All(["""{"filename":{"contains":"stock"}}""", """{"feedType":{"in":["INVENTORY"]}}""", """{"dryRun":{"eq":true}}"""], part => Assert.Contains(part, where, StringComparison.Ordinal));

        page.Find("tbody .pick input").Change(true);
        page.WaitForElement(".bulk .danger").Click();
        await page.Find("dialog .danger").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("0 done, 1 not: the reasons stand beside them.", page.Find("dialog .summary").TextContent));
        Assert.Contains("It has ended.", page.Find("dialog").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Movements_OfStock_SayWhatChangedAndWhy()
    {
        var row = Row<MovementList>("StockMovements", "inventoryTransactions", """
            {"id":"M1","transactionType":"DAMAGE","quantityChange":-3,"quantityAfter":7,"referenceId":"R-1","notes":"Wet.","createdAt":"2026-01-01T00:00:00Z",
            "product":{"id":"P1","name":"Linen shirt","imageUrl":null,"sku":"SHI"},"variant":{"sku":"SHI-1","name":"Blue"} }
            """);

        Assert.Contains("−3", row.Text, StringComparison.Ordinal);
        Assert.Contains("SHI-1", row.Text, StringComparison.Ordinal);
        Assert.Contains("Damaged", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Refunds_LeadToTheirOrder()
    {
        var row = Row<RefundList>("Refunds", "refunds", """
            {"id":"R1","version":2,"status":"REQUESTED","amountCents":2500,"reason":"Torn.","requestedAt":"2026-01-01T00:00:00Z","processedAt":null,"requestedBy":null,
            "order":{"id":"O1","orderNumber":"1001","shippingName":"Ada Lovelace","currencyCode":"USD"} }
            """);

        Assert.Equal("/admin/orders/O1", row.Link);
        Assert.Contains("Waits for approval", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Returns_SayWhatComesBackAndWhy()
    {
        var row = Row<ReturnList>("Returns", "returns", """
            {"id":"T1","version":3,"status":"REQUESTED","reason":"Too small.","requestedAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","order":{"id":"O1","orderNumber":"1001","shippingName":"Ada","currencyCode":"USD"},
            "items":[{"id":"TI1","quantity":2,"reason":"DOES_NOT_FIT","refundCents":0,"product":null,"orderItem":{"productName":"Linen shirt"} }]}
            """);

        Assert.Equal("/admin/returns/T1", row.Link);
        Assert.Contains("2 × Linen shirt", row.Text, StringComparison.Ordinal);
        Assert.Contains("Does not fit", row.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returns_TurnedDownTogether_TellTheCustomersWhy()
    {
        Api.Data("RejectReturn", """{"rejectReturn":{"return":{"id":"T1","version":4,"status":"REJECTED"},"errors":null} }""");
        Api.Data("Returns", List("returns", """
            {"id":"T1","version":3,"status":"REQUESTED","reason":"Too small.","requestedAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","order":{"id":"O1","orderNumber":"1001","shippingName":"Ada","currencyCode":"USD"},"items":[]}
            """));
        var page = Render<ReturnList>();
        page.WaitForElement("tbody .pick input").Change(true);
        page.WaitForElement(".bulk .danger").Click();
        Assert.True(page.Find("dialog button.danger").HasAttribute("disabled"));

        await page.Find("dialog textarea").InputAsync(new() { Value = " Too late. " });
        await page.Find("dialog button.danger").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("All 1 done.", page.Find("dialog .summary").TextContent));
        Assert.Equal("""{"returnId":"T1","message":"Too late.","expectedVersion":3}""", Api.Last("RejectReturn").Variables.GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task Refunds_ApprovedTogether_SayHowMuchGoesBack_AndWhatBecameOfEach()
    {
        Api.Answer("ApproveRefund", """{"data":{"approveRefund":{"refund":null,"warnings":null,"errors":[{"__typename":"SecondPersonRequiredError","message":"You asked for it yourself.","code":"SECOND_PERSON_REQUIRED"}]}}}""");
        static string Row(string id, int cents) => $$"""
            {"id":"{{id}}","version":2,"status":"REQUESTED","amountCents":{{cents}},"reason":"Torn.","requestedAt":"2026-01-01T00:00:00Z","processedAt":null,"requestedBy":null,
            "order":{"id":"O1","orderNumber":"1001","shippingName":"Ada Lovelace","currencyCode":"USD"} }
            """;
        Api.Data("Refunds", $$"""{"refunds":{"nodes":[{{Row("R1", 2500)}},{{Row("R2", 1000)}}],"pageInfo":{{Answers.NoPage}},"totalCount":2} }""");
        var page = Render<RefundList>();
        page.WaitForElement("thead .pick input").Change(true);
        page.WaitForElement(".bulk");
        page.FindAll(".bulk button").Single(button => button.TextContent.Contains("Approve", StringComparison.Ordinal)).Click();
        Assert.Equal("Approve 2 refunds of $35.00?", page.Find("dialog h2").TextContent);

        await page.FindAll("dialog .buttons button")[^1].ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("dialog .refused").Count));
        Assert.Equal("You asked for it yourself.", page.Find("dialog .refused").TextContent);
        Assert.Equal(2, Api.Requests.Where(request => request.Operation == "ApproveRefund").Select(request => request.Variables.GetProperty("input").GetProperty("idempotencyKey").GetString()).Distinct().Count());
    }

    [Fact]
    public void Rows_OfWhoOnlyLooks_CanBeSavedAndNothingElse()
    {
        SignInAs("OBSERVER");
        Api.Data("Customers", List("users", """
            {"id":"U1","email":"ada@example.com","firstName":"Ada","lastName":"Lovelace","isActive":true,"emailConfirmed":true,"erasedAt":null,"createdAt":"2026-01-01T00:00:00Z","primaryAddress":null,"orders":{"totalCount":0,"nodes":[]} }
            """));
        var page = Render<CustomerList>();
        page.WaitForElement("tbody .pick input").Change(true);

        Assert.Equal(["downloadSave as CSV", "Clear selection"], page.WaitForElement(".bulk").QuerySelectorAll("button").Select(button => button.TextContent));
    }

    [Fact]
    public async Task Customers_DeactivatedTogether_AreActiveAgainByUndo()
    {
        Api.Data("DeactivateUser", """{"deactivateUser":{"user":{"id":"U1","isActive":false},"errors":null} }""").Data("ReactivateUser", """{"reactivateUser":{"user":{"id":"U1","isActive":true},"errors":null} }""");
        Api.Data("Customers", List("users", """
            {"id":"U1","email":"ada@example.com","firstName":"Ada","lastName":"Lovelace","isActive":true,"emailConfirmed":true,"erasedAt":null,"createdAt":"2026-01-01T00:00:00Z","primaryAddress":null,"orders":{"totalCount":0,"nodes":[]} }
            """));
        var page = Render<CustomerList>();
        page.WaitForElement("tbody .pick input").Change(true);
        page.WaitForElement(".bulk .danger").Click();
        await page.Find("dialog button.danger").ClickAsync(new());
        page.WaitForElement("dialog .summary");
        await page.FindAll("dialog .buttons button")[^1].ClickAsync(new());
        Assert.Contains("1 account was deactivated.", page.WaitForElement(".saved").TextContent, StringComparison.Ordinal);

        await page.Find(".saved .undo").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Active again.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("U1", Api.Last("ReactivateUser").Variables.GetProperty("input").GetProperty("userId").GetString());
    }

    [Fact]
    public void Customer_HasOrdersCartReviewsAndAddresses()
    {
        Api.Data("Customer", """
            {"user":{"id":"U1","email":"ada@example.com","emailConfirmed":true,"firstName":"Ada","lastName":"Lovelace","role":"CUSTOMER","isActive":true,"erasedAt":null,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z",
            "addresses":[{"id":"A1","recipientName":"Ada","addressLine1":"1 Byron Row","addressLine2":null,"postalCode":"W1","city":"London","state":null,"country":"GB","phone":null,"isDefault":true,"archivedAt":null},
            {"id":"A2","recipientName":"Ada","addressLine1":"Old Street","addressLine2":null,"postalCode":"W1","city":"London","state":null,"country":"GB","phone":null,"isDefault":false,"archivedAt":"2026-01-02T00:00:00Z"}],
            "cart":{"id":"K1","totalCents":1999,"totalItems":2,"couponCode":null,"updatedAt":"2026-01-01T00:00:00Z","items":[{"id":"KI1"}]},
            "orders":{"totalCount":12,"nodes":[{"id":"O1","orderNumber":"1001","status":"PAID","paymentStatus":"PAID","fulfillmentStatus":"UNFULFILLED","returnStatus":"NONE","totalCents":5845,"currencyCode":"USD","orderDate":"2026-01-01T00:00:00Z"}]},
            "reviews":{"totalCount":0,"nodes":[]} } }
            """);

        var page = Render<CustomerPage>(parameters => parameters.Add(customer => customer.Id, "U1"));

        page.WaitForElement("tbody tr");
        Assert.Equal("Ada Lovelace", page.Find("h1").TextContent);
        Assert.Equal("/admin/orders?customer=ada%40example.com", page.Find(".more a").GetAttribute("href"));
        Assert.Contains("$19.99", page.Markup, StringComparison.Ordinal);
        Assert.Equal("United Kingdom", Assert.Single(page.FindAll("address")).QuerySelectorAll("span")[3].TextContent);
    }

    [Fact]
    public void Lists_WithNothingInThem_SayWhatTheyAreFor()
    {
        Empty<CustomerList>("Customers", "users");
        Empty<CouponList>("Coupons", "coupons");
        Empty<RedemptionList>("Redemptions", "couponRedemptions");
        Empty<ReviewList>("Reviews", "reviews");
        Empty<MovementList>("StockMovements", "inventoryTransactions");
        Empty<RefundList>("Refunds", "refunds");
        Empty<ReturnList>("Returns", "returns");

        void Empty<TPage>(string operation, string field)
            where TPage : IComponent
        {
            Api.Data(operation, List(field));
            Assert.NotEmpty(Render<TPage>().WaitForElement(".empty h2").TextContent);
        }
    }

    private static string List(string field, params string[] rows) => $$"""{"{{field}}":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""";

    private (string Text, string? Link) Row<TPage>(string operation, string field, string row)
        where TPage : IComponent
    {
        Api.Data(operation, List(field, row));
        var shown = Render<TPage>().WaitForElement("tbody tr");
        return (shown.TextContent, shown.QuerySelector("a[data-row]")?.GetAttribute("href"));
    }
}
