using System.Net;
using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Orders;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>A copy of everything, and the end of it, over HTTP.</summary>
public abstract class AccountDataContract(ApiHost api)
{
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string Export = $$"""mutation($userId: ID) { exportAccountData(input: { userId: $userId }) { dataExport { url expiresAt } {{Errors}} } }""";
    private const string Erase = $$"""mutation($userId: ID, $password: String!) { eraseAccount(input: { userId: $userId, password: $password }) { erasedAt {{Errors}} } }""";

    [ContractFact]
    public async Task Export_HoldsEverythingOfThePerson_AndNothingSecret()
    {
        using var person = await FullPersonAsync();
        var url = (await person.AskAsync(Export)).Data("exportAccountData", "dataExport", "url").GetString()!;

        // The address alone opens it: a link in a browser sends no token.
        using var anyone = api.NewClient();
        using var response = await anyone.GetAsync(url);
        var text = await response.Content.ReadAsStringAsync();
        using var document = JsonDocument.Parse(text);
        var data = document.RootElement;

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(person.Email, data.GetProperty("account").GetProperty("email").GetString());
        Assert.Equal("Secret Street 1", data.GetProperty("addresses")[0].GetProperty("addressLine1").GetString());
        Assert.Equal("4242", data.GetProperty("paymentMethods")[0].GetProperty("accountNumberLast4").GetString());
        Assert.Equal("for me", data.GetProperty("wishlist")[0].GetProperty("note").GetString());
        Assert.Equal("so so", data.GetProperty("reviews")[0].GetProperty("comment").GetString());
        Assert.True(data.GetProperty("sessions").GetArrayLength() > 0);
        Assert.True(data.GetProperty("orders").GetArrayLength() > 0);
        Assert.DoesNotContain("tok_secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", text, StringComparison.OrdinalIgnoreCase);
        using var nothing = await anyone.GetAsync("/account-data/cmt_nonsense");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [ContractFact]
    public async Task Export_OfOthers_IsForAdministrators()
    {
        using var person = await Person.SignUpAsync(api);
        var userId = await person.IdAsync();

        Assert.Equal(["USER_NOT_FOUND userId"], (await api.AskAsync(Export, new { userId }, "customer@demo.example")).Refusals("exportAccountData"));
        Assert.Equal(["USER_NOT_FOUND userId"], (await api.AskAsync(Export, new { userId }, "support@demo.example")).Refusals("exportAccountData"));
        Assert.Empty((await api.AskAsync(Export, new { userId }, "admin@demo.example")).Refusals("exportAccountData"));
        await using var db = api.Database.NewContext();
        Assert.True(await db.AuditLogs.AnyAsync(row => row.Action == "user.exportData" && row.ActorEmail == "admin@demo.example"));
    }

    [ContractFact]
    public async Task Erasure_LeavesNothingPersonal_ButWhatInvoicesNeed()
    {
        using var person = await FullPersonAsync();
        await using var db = api.Database.NewContext();
        var user = await db.Users.AsNoTracking().SingleAsync(row => row.Email == person.Email);
        var order = await db.Orders.AsNoTracking().SingleAsync(row => row.UserId == user.Id);
        Assert.Equal(["WRONG_PASSWORD password"], (await person.AskAsync(Erase, new { password = "not mine at all" })).Refusals("eraseAccount"));

        Assert.Empty((await person.AskAsync(Erase, new { password = Person.Password })).Refusals("eraseAccount"));

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await person.AskAsync("{ me { id } }")).Codes);
        var again = await api.AskAsync(
            "mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { errors { ... on Error { code message path } } } }",
            new { email = person.Email, password = Person.Password });
        Assert.Equal(["INVALID_CREDENTIALS"], again.Refusals("signIn"));
        var left = await db.Users.AsNoTracking().SingleAsync(row => row.Id == user.Id);
        Assert.Equal(("", "", false, null), (left.FirstName, left.LastName, left.IsActive, left.PasswordHash));
        Assert.DoesNotContain(person.Email, $"{left.Email}{left.NormalizedEmail}{left.UserName}{left.NormalizedUserName}", StringComparison.OrdinalIgnoreCase);
        Assert.False(await db.Addresses.AnyAsync(row => row.UserId == user.Id));
        Assert.False(await db.PaymentMethods.AnyAsync(row => row.UserId == user.Id));
        Assert.False(await db.Wishlists.AnyAsync(row => row.UserId == user.Id));
        Assert.False(await db.Carts.AnyAsync(row => row.UserId == user.Id));
        Assert.False(await db.Sessions.AnyAsync(row => row.UserId == user.Id));
        Assert.False(await db.ApiKeys.AnyAsync(row => row.UserId == user.Id));
        Assert.False(await db.AccountTokens.AnyAsync(row => row.UserId == user.Id));
        var invoice = await db.Orders.AsNoTracking().SingleAsync(row => row.Id == order.Id);
        Assert.Equal((order.TotalCents, order.ShippingName, order.ShippingAddressLine1, order.UserId), (invoice.TotalCents, invoice.ShippingName, invoice.ShippingAddressLine1, invoice.UserId));
        Assert.Null(invoice.CustomerNotes);
        Assert.NotEqual(person.Email, invoice.Email);
        Assert.Equal("", (await api.AskAsync("query($id: ID!) { node(id: $id) { ... on Review { authorName } } }",
            new { id = Id("Review", (await db.Reviews.SingleAsync(row => row.UserId == user.Id)).Id) })).Data("node", "authorName").GetString());
        Assert.False(await db.AuditLogs.AnyAsync(row => row.Action == "user.erase" && row.ActorEmail == person.Email));
        Assert.True(await db.AuditLogs.AnyAsync(row => row.Action == "user.erase" && row.TargetId == $"{user.Id}"));
        await new Mailbox(api).WaitAsync(person.Email, "was erased");
        // The address is free again.
        var back = await api.AskAsync(
            "mutation($email: String!) { signUp(input: { email: $email, password: \"long enough indeed\", firstName: \"Nia\", lastName: \"\" }) { user { id } errors { ... on Error { code message path } } } }",
            new { email = person.Email });
        Assert.Empty(back.Refusals("signUp"));
    }

    [ContractFact]
    public async Task Erasure_OfOthers_IsForAdministrators_WithTheirOwnPassword()
    {
        using var person = await Person.SignUpAsync(api);
        var userId = await person.IdAsync();
        var password = Commerce.Domain.Data.Demo.DemoData.Password;

        Assert.Equal(["USER_NOT_FOUND userId"], (await api.AskAsync(Erase, new { userId, password }, "support@demo.example")).Refusals("eraseAccount"));
        Assert.Equal(["WRONG_PASSWORD password"], (await api.AskAsync(Erase, new { userId, password = Person.Password }, "admin@demo.example")).Refusals("eraseAccount"));
        Assert.Empty((await api.AskAsync(Erase, new { userId, password }, "admin@demo.example")).Refusals("eraseAccount"));
        Assert.Equal(["USER_NOT_FOUND userId"], (await api.AskAsync(Erase, new { userId, password }, "admin@demo.example")).Refusals("eraseAccount"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await person.AskAsync("{ me { id } }")).Codes);
    }

    [ContractFact]
    public async Task Erasure_OfTheLastAdministrator_IsRefused()
    {
        await using var db = api.Database.NewContext();
        var others = await db.Users.Where(row => row.Role == Role.Admin && row.Email != "admin@demo.example").Select(row => row.Id).ToListAsync();
        Assert.Empty(others);

        Assert.Equal(["LAST_ADMIN"], (await api.AskAsync(Erase, new { password = Commerce.Domain.Data.Demo.DemoData.Password }, "admin@demo.example")).Refusals("eraseAccount"));
        Assert.NotEmpty(await api.SignInAsync("admin@demo.example"));
    }

    private static string Id(string type, int id) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{type}:{id}"));

    /// <summary>Somebody of whom the shop knows a bit of everything.</summary>
    private async Task<Person> FullPersonAsync()
    {
        var person = await Person.SignUpAsync(api);
        var product = (await api.AskAsync("{ products(first: 1) { nodes { id } } }")).Data("products", "nodes", 0, "id").GetString();
        var type = (await api.AskAsync("{ paymentTypes(first: 1) { nodes { id } } }")).Data("paymentTypes", "nodes", 0, "id").GetString();
        var answer = await person.AskAsync("""
            mutation($product: ID!, $type: ID!) {
              createAddress(input: { address: { addressLine1: "Secret Street 1", city: "Berlin", country: "DE", postalCode: "10117" } }) { address { id } }
              addPaymentMethod(input: { paymentTypeId: $type, accountNumberLast4: "4242", gatewayToken: "tok_secret" }) { paymentMethod { id } }
              addToWishlist(input: { productId: $product, note: "for me" }) { wishlistItem { id } }
              writeReview(input: { productId: $product, rating: 3, comment: "so so" }) { review { id } }
              createApiKey(input: { name: "mine", scopes: ["profile:read"] }) { createdApiKey { secret } }
            }
            """, new { product, type });
        Assert.False(answer.HasErrors, answer.ToString());
        await using var db = api.Database.NewContext();
        var user = await db.Users.AsNoTracking().SingleAsync(row => row.Email == person.Email);
        var address = await db.Addresses.AsNoTracking().SingleAsync(row => row.UserId == user.Id);
        var method = await db.PaymentMethods.AsNoTracking().SingleAsync(row => row.UserId == user.Id);
        db.Orders.Add(new Order
        {
            UserId = user.Id, Email = person.Email, OrderNumber = $"T-{Guid.NewGuid():N}", ShippingName = "Nia New", ShippingAddressLine1 = "Secret Street 1", ShippingCity = "Berlin",
            ShippingCountry = "DE", ShippingPostalCode = "10117", ShippingAddressId = address.Id, PaymentMethodId = method.Id, CustomerNotes = "ring twice", OrderDate = DateTime.UnixEpoch,
        });
        await db.SaveChangesAsync();
        // Only what is closed is freed of what it need not keep.
        await db.Orders.Where(row => row.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, OrderStatus.Delivered));
        db.Carts.Add(new Commerce.Domain.Carts.Cart { UserId = user.Id });
        await db.SaveChangesAsync();
        return person;
    }
}

public sealed class SqliteAccountDataTests(SqliteApi api) : AccountDataContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresAccountDataTests(PostgresApi api) : AccountDataContract(api), IClassFixture<PostgresApi>;
