using Bunit;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Packing and sending, as it is done on an order's page.</summary>
public sealed class ParcelTests : ComponentTest
{
    private const string CanShip = """{"action":"CREATE_SHIPMENT","enabled":true,"reason":null,"code":null}""";

    public ParcelTests() => SignInAs("SUPPORT");

    [Fact]
    public async Task Parcel_WithLessThanAll_IsPackedWithWhatWasChosen()
    {
        Api.Data("Order", OrderAnswers.Order(cancel: CanShip));
        Api.Data("CreateShipment", """{"createShipment":{"shipment":{"id":"S1","status":"PENDING","trackingNumber":null},"errors":null} }""");
        var page = Open();

        page.Find(".steps button").Click();
        Assert.Equal("Pack 2 pieces", page.Find("dialog button[type=submit]").TextContent);
        page.Find("dialog .pieces input").Input("1");
        page.Find("dialog .fields input").Input("DHL");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("A parcel with 1 piece is packed.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var input = Api.Last("CreateShipment").Variables.GetProperty("input");
        Assert.Equal("""[{"orderItemId":"I1","quantity":1}]""", input.GetProperty("lines").GetRawText());
        Assert.Equal(("DHL", 3), (input.GetProperty("carrier").GetString(), input.GetProperty("expectedVersion").GetInt32()));
    }

    [Fact]
    public void Parcel_WithNothingInIt_CannotBePacked()
    {
        Api.Data("Order", OrderAnswers.Order(cancel: CanShip));
        var page = Open();
        page.Find(".steps button").Click();

        page.Find("dialog .pieces input").Input("0");

        Assert.True(page.Find("dialog button[type=submit]").HasAttribute("disabled"));
        Assert.Equal("Say what goes into the parcel.", page.Find("dialog .why").TextContent);
    }

    [Fact]
    public async Task Parcel_ThatIsSent_TakesItsNumberAlong()
    {
        Api.Data("Order", OrderAnswers.Order(shipments: Parcel("PENDING", "MARK_SHIPPED", "CANCEL")));
        Api.Data("UpdateShipment", """{"updateShipment":{"shipment":{"id":"S1","status":"SHIPPED","trackingNumber":"1Z9"},"errors":null} }""");
        var page = Open();

        page.FindAll("section section .action button").Single(button => button.TextContent.Contains("Mark as sent", StringComparison.Ordinal)).Click();
        Assert.Contains("the customer gets a mail", page.Find("dialog p").TextContent, StringComparison.Ordinal);
        page.FindAll("dialog input")[1].Input("1Z9");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Parcel 1: sent.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("""{"shipmentId":"S1","status":"SHIPPED","trackingNumber":"1Z9"}""", Api.Last("UpdateShipment").Variables.GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task Label_IsMadeOnce_ByWhicheverCarrier()
    {
        Api.Data("Order", OrderAnswers.Order(shipments: Parcel("PENDING", "CREATE_LABEL", "MARK_SHIPPED")));
        Api.Data("CreateShippingLabel", """{"createShippingLabel":{"shipment":{"id":"S1","status":"LABEL_CREATED","trackingNumber":"P-1"},"errors":null} }""");
        var page = Open();

        page.Find("section section .action button").Click();
        page.Find("dialog select").Change("PAPER");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("The label is made: P-1.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal("PAPER", Api.Last("CreateShippingLabel").Variables.GetProperty("input").GetProperty("carrier").GetString());
    }

    [Fact]
    public async Task Label_MadeElsewhere_IsSentPastTheCircuit_AndShown()
    {
        Api.Data("Order", OrderAnswers.Order(shipments: Parcel("PENDING", "UPLOAD_LABEL", "MARK_SHIPPED")));
        var page = Open();

        page.FindAll("section section .others button").Single(button => button.TextContent.Contains("Attach a label", StringComparison.Ordinal)).Click();
        var upload = page.FindComponent<UploadZone>();
        var target = await upload.InvokeAsync(() => upload.Instance.Begin("dhl label.pdf", 2000));
        Api.Data("Order", OrderAnswers.Order(shipments: Parcel("LABEL_CREATED", "MARK_SHIPPED").Replace("\"label\":null", """
            "label":{"url":"/files/0123","filename":"drawn.svg","contentType":"image/svg+xml"}
            """, StringComparison.Ordinal)));
        await upload.InvokeAsync(() => upload.Instance.Done("S1"));

        Assert.Equal("/admin/labels/upload?shipment=S1&filename=dhl%20label.pdf", target.Url);
        page.WaitForAssertion(() => Assert.Equal("/admin/orders/O1/labels/S1", page.Find("section section a.drawn").GetAttribute("href")));
        Assert.Contains("Parcel 1 has its label.", page.Find(".saved").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("dialog"));
    }

    private static string Parcel(string status, params string[] enabled) => $$"""
        {"id":"S1","status":"{{status}}","carrier":null,"trackingNumber":null,"trackingUrl":null,"createdAt":"2026-01-02T00:00:00Z","shippedAt":null,"estimatedDelivery":null,"deliveredAt":null,"notes":null,"label":null,
        "items":[{"id":"SI1","quantity":2,"orderItem":{"id":"I1","productName":"Linen shirt"} }],"actions":[{{OrderAnswers.Enabled(enabled)}}]}
        """.ReplaceLineEndings("");

    private IRenderedComponent<OrderPage> Open()
    {
        var page = Render<OrderPage>(parameters => parameters.Add(order => order.Id, "O1"));
        page.WaitForElement(".line");
        return page;
    }
}
