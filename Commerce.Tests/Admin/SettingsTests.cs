using Bunit;
using Commerce.Admin.Settings;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class SettingsTests : ComponentTest
{
    public SettingsTests() => SignInAs("ADMIN");

    [Fact]
    public async Task Tax_ThatIsEntered_IsAFractionFromADayOn()
    {
        Api.Data("TaxRates", List("taxRates", """{"id":"X1","name":"VAT","rate":0.19,"applicableRegion":"DE","isActive":true,"effectiveFrom":"2026-01-01T00:00:00Z","effectiveTo":null}"""));
        Api.Data("CreateTaxRate", """{"createTaxRate":{"taxRate":{"id":"X2","name":"VAT"},"errors":null} }""");
        var page = Render<TaxList>();
        Assert.Contains("Germany", page.WaitForElement("tbody tr").TextContent, StringComparison.Ordinal);

        page.Find(".page-header button").Click();
        page.FindAll("dialog input")[0].Input("VAT");
        page.FindAll("dialog input")[1].Input("7.5");
        page.FindAll("dialog input")[3].Change("2027-01-01");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("VAT is entered.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        var tax = Api.Last("CreateTaxRate").Variables.GetProperty("input").GetProperty("taxRate");
        Assert.Equal((0.075m, "2027-01-01T00:00:00+00:00"), (tax.GetProperty("rate").GetDecimal(), tax.GetProperty("effectiveFrom").GetString()));
    }

    [Fact]
    public async Task WayToShip_ThatIsEdited_IsWrittenWhole()
    {
        Api.Data("ShippingOptions", List("shippingOptions", """{"id":"W1","name":"Standard","description":null,"estimatedDays":"3-5","rateCents":590,"isActive":true,"updatedAt":"2026-01-01T00:00:00Z"}"""));
        Api.Data("UpdateShippingOption", """{"updateShippingOption":{"shippingOption":{"id":"W1","name":"Standard"},"errors":null} }""");
        var page = Render<ShippingList>();
        page.WaitForElement("tbody tr");

        page.Find("tbody button.row-link").Click();
        page.FindAll("dialog input")[1].Input("6.90");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Standard is saved.", page.Find(".saved").TextContent, StringComparison.Ordinal));
        Assert.Equal(
            """{"name":"Standard","description":null,"estimatedDays":"3-5","rateCents":690,"isActive":true}""",
            Api.Last("UpdateShippingOption").Variables.GetProperty("input").GetProperty("shippingOption").GetRawText());
    }

    [Fact]
    public async Task WayToPay_WithoutAName_CannotBeEntered()
    {
        Api.Data("PaymentTypes", List("paymentTypes"));
        Api.Data("CreatePaymentType", """{"createPaymentType":{"paymentType":{"id":"Y1","name":"Invoice"},"errors":null} }""");
        var page = Render<PaymentList>();
        page.WaitForElement(".empty");

        page.Find(".page-header button").Click();
        Assert.Equal("Give it a name.", page.Find("dialog .why").TextContent);
        page.Find("dialog input").Input("Invoice");
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Invoice is entered.", page.Find(".saved").TextContent, StringComparison.Ordinal));
    }

    private static string List(string field, params string[] rows) => $$"""{"{{field}}":{"nodes":[{{string.Join(',', rows)}}],"pageInfo":{{Answers.NoPage}},"totalCount":{{rows.Length}} } }""";
}
