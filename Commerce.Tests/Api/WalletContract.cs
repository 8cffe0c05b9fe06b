using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Saved means of payment over HTTP.</summary>
public abstract class WalletContract(ApiHost api)
{
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string Fields = "paymentMethod { id accountNumberLast4 cardType expirationMonth expirationYear isDefault isActive }";

    private const string Add = $$"""
        mutation($type: ID!, $last4: String, $card: String, $month: String, $year: String, $holder: String, $token: String, $address: ID, $default: Boolean! = false) {
            addPaymentMethod(input: { paymentTypeId: $type, accountNumberLast4: $last4, cardType: $card, expirationMonth: $month, expirationYear: $year,
                accountHolderName: $holder, gatewayToken: $token, billingAddressId: $address, makeDefault: $default }) { {{Fields}} {{Errors}} } }
        """;

    private const string Default = $$"""mutation($id: ID!) { setDefaultPaymentMethod(input: { id: $id }) { {{Fields}} {{Errors}} } }""";
    private const string Remove = $$"""mutation($id: ID!) { removePaymentMethod(input: { id: $id }) { {{Fields}} {{Errors}} } }""";

    [ContractFact]
    public async Task Methods_AddedAndRemoved_KeepOneDefault()
    {
        using var person = await Person.SignUpAsync(api);
        var type = await TypeAsync();
        var first = (await person.AskAsync(Add, new { type, last4 = "4242", card = "Visa", month = "7", year = "2099", holder = "Nia New", token = "tok_1" })).Data("addPaymentMethod", "paymentMethod");
        var second = (await person.AskAsync(Add, new { type, last4 = "0005" })).Data("addPaymentMethod", "paymentMethod");

        Assert.Equal(("07", true), (first.GetProperty("expirationMonth").GetString(), first.GetProperty("isDefault").GetBoolean()));
        Assert.False(second.GetProperty("isDefault").GetBoolean());
        await using var db = api.Database.NewContext();
        Assert.Equal("tok_1", (await db.PaymentMethods.SingleAsync(row => row.User!.Email == person.Email && row.IsDefault)).GatewayToken);
        Assert.True((await person.AskAsync(Default, new { id = second.GetProperty("id").GetString() })).Data("setDefaultPaymentMethod", "paymentMethod", "isDefault").GetBoolean());
        Assert.Equal(["0005"], await DefaultsAsync(person));
        Assert.Empty((await person.AskAsync(Remove, new { id = second.GetProperty("id").GetString() })).Refusals("removePaymentMethod"));
        Assert.Empty(await DefaultsAsync(person));
        Assert.Equal(["PAYMENT_METHOD_NOT_FOUND id"], (await person.AskAsync(Default, new { id = second.GetProperty("id").GetString() })).Refusals("setDefaultPaymentMethod"));
    }

    [ContractFact]
    public async Task FullNumbers_InWhicheverField_AreRefusedAndNotRepeated()
    {
        using var person = await Person.SignUpAsync(api);
        var type = await TypeAsync();
        object[] attempts =
        [
            new { type, last4 = "4242424242424242" }, new { type, card = "Visa 4242 4242 4242 4242" }, new { type, holder = "5555-5555-5555-4444" },
            new { type, token = "tok_378282246310005" }, new { type, month = "4242424242424242" }, new { type, year = "6011 1111 1111 1117" },
        ];
        foreach (var attempt in attempts)
        {
            var answer = await person.AskAsync(Add, attempt);
            Assert.Contains("CARD_NUMBER_REFUSED", Assert.Single(answer.Refusals("addPaymentMethod")), StringComparison.Ordinal);
            Assert.DoesNotContain("4242", answer.ToString(), StringComparison.Ordinal);
        }

        await using var db = api.Database.NewContext();
        Assert.False(await db.PaymentMethods.AnyAsync(row => row.User!.Email == person.Email));
    }

    [ContractFact]
    public async Task Method_WrongInManyWays_IsToldAllOfThem()
    {
        using var person = await Person.SignUpAsync(api);
        using var other = await Person.SignUpAsync(api);
        var address = (await other.AskAsync("mutation { createAddress(input: { address: { addressLine1: \"a\", city: \"b\", country: \"HK\" } }) { address { id } } }"))
            .Data("createAddress", "address", "id").GetString();
        var foreign = "UGF5bWVudFR5cGU6OTk5OTk5";

        Assert.Equal(["ADDRESS_NOT_FOUND billingAddressId", "INVALID_EXPIRY expirationYear", "INVALID_LAST4 accountNumberLast4", "PAYMENT_TYPE_NOT_FOUND paymentTypeId"],
            (await person.AskAsync(Add, new { type = foreign, last4 = "42", month = "12", address })).Refusals("addPaymentMethod"));
        Assert.Equal(["CARD_EXPIRED expirationYear"], (await person.AskAsync(Add, new { type = await TypeAsync(), month = "01", year = "2020" })).Refusals("addPaymentMethod"));
        Assert.Equal(["INVALID_EXPIRY expirationMonth"], (await person.AskAsync(Add, new { type = await TypeAsync(), month = "13", year = "2099" })).Refusals("addPaymentMethod"));
    }

    [ContractFact]
    public async Task Methods_OfOthers_AreOutOfReach_EvenForStaff()
    {
        using var person = await Person.SignUpAsync(api);
        var id = (await person.AskAsync(Add, new { type = await TypeAsync(), last4 = "4242" })).Data("addPaymentMethod", "paymentMethod", "id").GetString();

        Assert.Equal(["PAYMENT_METHOD_NOT_FOUND id"], (await api.AskAsync(Remove, new { id }, "customer@demo.example")).Refusals("removePaymentMethod"));
        Assert.Equal(["PAYMENT_METHOD_NOT_FOUND id"], (await api.AskAsync(Default, new { id }, "admin@demo.example")).Refusals("setDefaultPaymentMethod"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Remove, new { id })).Codes);
    }

    [ContractFact]
    public async Task Method_ThatAnOrderWasPaidWith_StaysSwitchedOff()
    {
        using var person = await Person.SignUpAsync(api);
        var id = (await person.AskAsync(Add, new { type = await TypeAsync(), last4 = "4242", token = "tok_2" })).Data("addPaymentMethod", "paymentMethod", "id").GetString();
        await using var db = api.Database.NewContext();
        var method = await db.PaymentMethods.AsNoTracking().SingleAsync(row => row.User!.Email == person.Email);
        var order = await db.Orders.OrderBy(row => row.Id).LastAsync();
        await db.Orders.Where(row => row.Id == order.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.PaymentMethodId, method.Id));

        Assert.False((await person.AskAsync(Remove, new { id })).Data("removePaymentMethod", "paymentMethod", "isActive").GetBoolean());

        Assert.Null((await db.PaymentMethods.AsNoTracking().SingleAsync(row => row.Id == method.Id)).GatewayToken);
    }

    [ContractFact]
    public async Task Default_ChosenInManyTabsAtOnce_IsOne()
    {
        using var person = await Person.SignUpAsync(api);
        var type = await TypeAsync();
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Add((await person.AskAsync(Add, new { type, last4 = $"000{i}" })).Data("addPaymentMethod", "paymentMethod", "id").GetString()!);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => i < 9
            ? person.AskAsync(Default, new { id = ids[i % 3] })
            : person.AskAsync(Add, new { type, last4 = $"10{i:00}", @default = true })));

        Assert.All(answers, answer => Assert.False(answer.HasErrors, answer.ToString()));
        Assert.Single(await DefaultsAsync(person));
    }

    private async Task<string> TypeAsync() =>
        (await api.AskAsync("{ paymentTypes(first: 1) { nodes { id } } }")).Data("paymentTypes", "nodes", 0, "id").GetString()!;

    private static async Task<IEnumerable<string?>> DefaultsAsync(Person person) =>
        (await person.AskAsync("{ me { paymentMethods(where: { isDefault: { eq: true } }) { accountNumberLast4 } } }")).Data("me", "paymentMethods").EnumerateArray()
            .Select(method => method.GetProperty("accountNumberLast4").GetString());
}

public sealed class SqliteWalletTests(SqliteApi api) : WalletContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresWalletTests(PostgresApi api) : WalletContract(api), IClassFixture<PostgresApi>;
