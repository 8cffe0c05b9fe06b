using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Demo;
using Commerce.Domain.Fulfilment;
using Commerce.Domain.Orders;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Settings;

/// <summary>Taxes, ways to ship and to pay, and who is let in, as staff set them over HTTP.</summary>
public abstract class SettingsContract(ApiHost api)
{
    private const string Admin = "admin@demo.example";
    private const string Support = "support@demo.example";
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string CreateTax = $$"""mutation($taxRate: TaxRateInput!) { createTaxRate(input: { taxRate: $taxRate }) { taxRate { id name rate applicableRegion effectiveTo isActive } {{Errors}} } }""";
    private const string UpdateTax = $$"""mutation($id: ID!, $taxRate: TaxRateInput!) { updateTaxRate(input: { id: $id, taxRate: $taxRate }) { taxRate { name rate effectiveTo } {{Errors}} } }""";
    private const string Preview = """
        query($country: String!, $state: String, $at: DateTime, $cents: Int! = 10000) { taxPreview(country: $country, state: $state, at: $at, amountCents: $cents) { rate taxCents taxes { taxCents taxRate { name } } } }
        """;

    private const string CreateOption = $$"""mutation($option: ShippingOptionInput!) { createShippingOption(input: { shippingOption: $option }) { shippingOption { id name rateCents isActive } {{Errors}} } }""";
    private const string UpdateOption = $$"""mutation($id: ID!, $option: ShippingOptionInput!) { updateShippingOption(input: { id: $id, shippingOption: $option }) { shippingOption { id name rateCents isActive } {{Errors}} } }""";
    private const string Deactivate = $$"""mutation($id: ID!) { deactivateUser(input: { userId: $id, reason: "Asked for it" }) { user { isActive } {{Errors}} } }""";
    private const string Reactivate = $$"""mutation($id: ID!) { reactivateUser(input: { userId: $id }) { user { isActive } {{Errors}} } }""";
    private const string SignOut = $$"""mutation($id: ID) { signOutEverywhere(input: { userId: $id }) { sessionsEnded {{Errors}} } }""";

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Taxes_OfAPlace_AddUpForTheirTime()
    {
        // Nobody else's tests look at this country.
        object Tax(string name, decimal rate, string region, string? to = null) =>
            new { name, rate, applicableRegion = region, effectiveFrom = "2026-01-01T00:00:00Z", effectiveTo = to };
        Assert.Empty((await AskAsync(CreateTax, new { taxRate = Tax("GST", 0.05m, "ca") })).Refusals("createTaxRate"));
        Assert.Empty((await AskAsync(CreateTax, new { taxRate = Tax("PST", 0.07m, "CA-BC", "2026-07-01T00:00:00Z") })).Refusals("createTaxRate"));

        var june = (await AskAsync(Preview, new { country = "CA", state = "bc", at = "2026-06-30T23:59:59Z", cents = 999 })).Data("taxPreview");
        Assert.Equal(0.12m, june.GetProperty("rate").GetDecimal());
        Assert.Equal(["GST 50", "PST 70"], june.GetProperty("taxes").EnumerateArray().Select(share => $"{share.GetProperty("taxRate").GetProperty("name").GetString()} {share.GetProperty("taxCents").GetInt32()}"));
        Assert.Equal(120, june.GetProperty("taxCents").GetInt32());
        Assert.Equal(50, (await AskAsync(Preview, new { country = "CA", state = "CA-BC", at = "2026-07-01T00:00:00Z", cents = 999 })).Data("taxPreview", "taxCents").GetInt32());
        Assert.Equal(0, (await AskAsync(Preview, new { country = "JP" })).Data("taxPreview", "taxCents").GetInt32());
        Assert.Equal(["INVALID_SETTING"], (await AskAsync(Preview, new { country = "Canada", cents = -1 })).Codes);
        Assert.Equal(["NAME_TAKEN taxRate/name"], (await AskAsync(CreateTax, new { taxRate = Tax("GST", 0.06m, "CA") })).Refusals("createTaxRate"));
    }

    [ContractFact]
    public async Task Tax_ThatStandsOnInvoices_IsEndedAndNotChanged()
    {
        var made = await AskAsync(CreateTax, new { taxRate = new { name = "California", rate = 0.01m, applicableRegion = "US-CA", effectiveFrom = "2020-01-01T00:00:00Z" } });
        var id = made.Data("createTaxRate", "taxRate", "id").GetString();
        using var guest = await _stage.GuestAsync((await _stage.ProductAsync(3), 1));
        Assert.Empty((await _stage.PlaceAsync(guest)).Refusals("placeOrder"));

        Assert.Equal(["INVALID_SETTING taxRate/applicableRegion", "INVALID_SETTING taxRate/effectiveFrom", "INVALID_SETTING taxRate/rate"],
            (await AskAsync(UpdateTax, new { id, taxRate = new { name = "California", rate = 0.02m, effectiveFrom = "2021-01-01T00:00:00Z" } })).Refusals("updateTaxRate"));
        var ended = (await AskAsync(UpdateTax, new
        {
            id, taxRate = new { name = "California (old)", rate = 0.01m, applicableRegion = "US-CA", effectiveFrom = "2020-01-01T00:00:00Z", effectiveTo = "2020-02-01T00:00:00Z" },
        })).Data("updateTaxRate", "taxRate");
        Assert.Equal("California (old)", ended.GetProperty("name").GetString());
        Assert.NotEqual(JsonValueKind.Null, ended.GetProperty("effectiveTo").ValueKind);
        Assert.Equal(["taxRate.create", "taxRate.update"], await LoggedAsync(nameof(TaxRate), id));
    }

    [ContractFact]
    public async Task Tax_WrongInManyWays_IsToldAllOfThem() => Assert.Equal(
        ["INVALID_SETTING taxRate/applicableRegion", "INVALID_SETTING taxRate/effectiveTo", "INVALID_SETTING taxRate/rate", "INVALID_TEXT taxRate/name"],
        (await AskAsync(CreateTax, new { taxRate = new { name = " ", rate = 19, applicableRegion = "XX", effectiveFrom = "2026-01-02T00:00:00Z", effectiveTo = "2026-01-01T00:00:00Z" } }))
            .Refusals("createTaxRate"));

    [ContractFact]
    public async Task ShippingOption_OfferedAndTakenBack_IsWhatShoppersSee()
    {
        var name = $"Bike {Make.Next()}";
        object Option(bool isActive, int rate = 390) => new { name, rateCents = rate, estimatedDays = "1", isActive };
        var id = (await AskAsync(CreateOption, new { option = Option(true) })).Data("createShippingOption", "shippingOption", "id").GetString();

        async Task<bool> IsOfferedAsync() => (await api.AskAsync("{ shippingOptions(first: 50) { nodes { name } } }")).Data("shippingOptions", "nodes").EnumerateArray()
            .Any(option => option.GetProperty("name").GetString() == name);
        Assert.True(await IsOfferedAsync());
        Assert.Equal(["NAME_TAKEN shippingOption/name"], (await AskAsync(CreateOption, new { option = Option(true) })).Refusals("createShippingOption"));
        Assert.Equal(["INVALID_SETTING shippingOption/rateCents"], (await AskAsync(UpdateOption, new { id, option = Option(true, -1) })).Refusals("updateShippingOption"));
        Assert.False((await AskAsync(UpdateOption, new { id, option = Option(false) })).Data("updateShippingOption", "shippingOption", "isActive").GetBoolean());
        Assert.False(await IsOfferedAsync());
        Assert.Equal(["SHIPPING_OPTION_NOT_FOUND id"],
            (await AskAsync(UpdateOption, new { id = CheckoutStage.GlobalId("ShippingOption", 999_999), option = Option(true) })).Refusals("updateShippingOption"));
        Assert.Equal(["shippingOption.create", "shippingOption.update"], await LoggedAsync(nameof(ShippingOption), id));
    }

    [ContractFact]
    public async Task PaymentType_OfferedTwice_IsOne()
    {
        const string create = $$"""mutation($name: String!) { createPaymentType(input: { paymentType: { name: $name } }) { paymentType { id isActive } {{Errors}} } }""";
        var name = $"Voucher {Make.Next()}";
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AskAsync(create, new { name })));

        Assert.Equal(5, answers.SelectMany(answer => answer.Refusals("createPaymentType")).Count(code => code == "NAME_TAKEN paymentType/name"));
        const string update = $$"""mutation($id: ID!, $name: String!) { updatePaymentType(input: { id: $id, paymentType: { name: $name, isActive: false } }) { paymentType { isActive } {{Errors}} } }""";
        var id = answers.Single(answer => !answer.Refusals("createPaymentType").Any()).Data("createPaymentType", "paymentType", "id").GetString();
        Assert.False((await AskAsync(update, new { id, name })).Data("updatePaymentType", "paymentType", "isActive").GetBoolean());
    }

    [ContractFact]
    public async Task Settings_AreForAdministrators()
    {
        object option = new { name = "Mine", rateCents = 0 };

        foreach (var email in DemoData.SignIns.Except([Admin]))
            Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(CreateOption, new { option }, email)).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(Preview, new { country = "DE" }, "customer@demo.example")).Codes);
    }

    [ContractFact]
    public async Task Customer_SwitchedOff_IsOutAtOnce_AndComesBackByPassword()
    {
        using var person = await Person.SignUpAsync(api);
        var id = await person.IdAsync();

        Assert.False((await AskAsync(Deactivate, new { id }, Support)).Data("deactivateUser", "user", "isActive").GetBoolean());
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await person.AskAsync("{ me { id } }")).Codes);
        Assert.Equal(["ACCOUNT_INACTIVE"], (await api.AskAsync(
            $$"""mutation { signIn(input: { email: "{{person.Email}}", password: "{{Person.Password}}" }) { {{Errors}} } }""")).Refusals("signIn"));
        Assert.True((await AskAsync(Reactivate, new { id }, Support)).Data("reactivateUser", "user", "isActive").GetBoolean());
        // The old session does not come back with the account.
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await person.AskAsync("{ me { id } }")).Codes);
        using var again = await Person.SignInAsync(api, person.Email, Person.Password);
        Assert.Equal(id, await again.IdAsync());
        Assert.Equal(["user.deactivate", "user.reactivate"], await LoggedAsync(nameof(User), id));
    }

    [ContractFact]
    public async Task SignOutEverywhere_EndsEverySession_OfWhoIsWithinReach()
    {
        using var person = await Person.SignUpAsync(api);
        using var phone = await Person.SignInAsync(api, person.Email, Person.Password);
        var id = await person.IdAsync();

        Assert.Equal(["USER_NOT_FOUND userId"], (await AskAsync(SignOut, new { id }, "customer@demo.example")).Refusals("signOutEverywhere"));
        Assert.Equal(2, (await AskAsync(SignOut, new { id }, Support)).Data("signOutEverywhere", "sessionsEnded").GetInt32());
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await phone.AskAsync("{ me { id } }")).Codes);
        using var tablet = await Person.SignInAsync(api, person.Email, Person.Password);
        Assert.Equal(1, (await tablet.AskAsync(SignOut)).Data("signOutEverywhere", "sessionsEnded").GetInt32());
    }

    [ContractFact]
    public async Task Staff_AreBeyondSupport_AndNobodyLocksThemselvesOut()
    {
        async Task<string?> IdOfAsync(string email) => (await AskAsync("query($e: String!) { users(where: { email: { eq: $e } }) { nodes { id } } }", new { e = email })).Data("users", "nodes", 0, "id").GetString();

        Assert.Equal(["USER_NOT_FOUND userId"], (await AskAsync(Deactivate, new { id = await IdOfAsync(Admin) }, Support)).Refusals("deactivateUser"));
        Assert.Equal(["OWN_ACCOUNT userId"], (await AskAsync(Deactivate, new { id = await IdOfAsync(Admin) })).Refusals("deactivateUser"));
    }

    private Task<Answer> AskAsync(string query, object variables, string email = Admin) => api.AskAsync(query, variables, email);

    private async Task<List<string>> LoggedAsync(string type, string? id)
    {
        await using var db = api.Database.NewContext();
        var target = $"{CheckoutStage.LocalId(id!)}";
        return await db.AuditLogs.Where(row => row.TargetType == type && row.TargetId == target).OrderBy(row => row.Id).Select(row => row.Action).ToListAsync();
    }
}

public sealed class SqliteSettingsTests(SqliteApi api) : SettingsContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresSettingsTests(PostgresApi api) : SettingsContract(api), IClassFixture<PostgresApi>;
