using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Profiles and addresses over HTTP: one's own, and customers' for those who serve them.</summary>
public abstract class AddressBookContract(ApiHost api)
{
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string Fields = "address { id city country state postalCode isDefault archivedAt user { email } }";

    private const string Create = $$"""
        mutation($address: AddressInput!, $userId: ID, $primary: Boolean! = false) {
            createAddress(input: { address: $address, userId: $userId, makePrimary: $primary }) { {{Fields}} {{Errors}} } }
        """;

    private const string Update = $$"""mutation($id: ID!, $address: AddressInput!) { updateAddress(input: { id: $id, address: $address }) { {{Fields}} {{Errors}} } }""";
    private const string Primary = $$"""mutation($id: ID!) { setPrimaryAddress(input: { id: $id }) { {{Fields}} {{Errors}} } }""";
    private const string Delete = $$"""mutation($id: ID!) { deleteAddress(input: { id: $id }) { {{Fields}} {{Errors}} } }""";
    private const string Profile = $$"""
        mutation($userId: ID, $firstName: String, $lastName: String, $userName: String) {
            updateProfile(input: { userId: $userId, firstName: $firstName, lastName: $lastName, userName: $userName }) { user { id firstName lastName userName } {{Errors}} } }
        """;

    private static readonly object Berlin = new { addressLine1 = " Unter den Linden 1 ", city = "Berlin", country = "de", postalCode = "10117", state = "DE-BE", phone = "+49 30 1234567" };

    [ContractFact]
    public async Task Addresses_FromTheFirstToTheLast_KeepOnePrimary()
    {
        using var person = await Person.SignUpAsync(api);
        var first = (await person.AskAsync(Create, new { address = Berlin })).Data("createAddress", "address");
        var second = (await person.AskAsync(Create, new { address = new { addressLine1 = "Queen's Road 1", city = "Hong Kong", country = "HK" } })).Data("createAddress", "address");
        Assert.Equal(("DE", "BE", true), (first.GetProperty("country").GetString(), first.GetProperty("state").GetString(), first.GetProperty("isDefault").GetBoolean()));
        Assert.False(second.GetProperty("isDefault").GetBoolean());

        var id = second.GetProperty("id").GetString();
        Assert.True((await person.AskAsync(Primary, new { id })).Data("setPrimaryAddress", "address", "isDefault").GetBoolean());
        var moved = await person.AskAsync(Update, new { id, address = new { addressLine1 = "1 Main St", city = "Springfield", country = "US", state = "IL", postalCode = "62701" } });
        Assert.Equal("Springfield", moved.Data("updateAddress", "address", "city").GetString());
        Assert.Equal(["Springfield"], await DefaultsAsync(person));

        Assert.Empty((await person.AskAsync(Delete, new { id })).Refusals("deleteAddress"));
        Assert.Empty(await DefaultsAsync(person));
        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await person.AskAsync(Primary, new { id })).Refusals("setPrimaryAddress"));
        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await person.AskAsync(Delete, new { id })).Refusals("deleteAddress"));
    }

    [ContractFact]
    public async Task Address_WrongInManyWays_IsToldAllOfThem()
    {
        using var person = await Person.SignUpAsync(api);
        async Task<IEnumerable<string>> RefusalsAsync(object address) => (await person.AskAsync(Create, new { address })).Refusals("createAddress");

        Assert.Equal(
            ["CARD_NUMBER_REFUSED address/recipientName", "INVALID_COUNTRY address/country", "INVALID_PHONE address/phone", "INVALID_TEXT address/addressLine1", "INVALID_TEXT address/city"],
            await RefusalsAsync(new { recipientName = "4242-4242 4242 4242", addressLine1 = " ", city = new string('x', 101), country = "XX", phone = "call me" }));
        Assert.Equal(["INVALID_POSTAL_CODE address/postalCode"], await RefusalsAsync(new { addressLine1 = "a", city = "b", country = "FR" }));
        Assert.Equal(["INVALID_POSTAL_CODE address/postalCode", "INVALID_STATE address/state"],
            await RefusalsAsync(new { addressLine1 = "a", city = "b", country = "US", postalCode = "<b>" }));
        Assert.Equal(["INVALID_STATE address/state"], await RefusalsAsync(new { addressLine1 = "a", city = "b", country = "US", postalCode = "10001", state = "California" }));
    }

    [ContractFact]
    public async Task Address_ThatAnOrderWentTo_IsArchived()
    {
        using var person = await Person.SignUpAsync(api);
        var id = (await person.AskAsync(Create, new { address = Berlin })).Data("createAddress", "address", "id").GetString();
        await using var db = api.Database.NewContext();
        var address = await db.Addresses.SingleAsync(row => row.User!.Email == person.Email);
        var order = await db.Orders.FirstAsync();
        await db.Orders.Where(row => row.Id == order.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ShippingAddressId, address.Id));

        var removed = await person.AskAsync(Delete, new { id });

        Assert.Equal(System.Text.Json.JsonValueKind.String, removed.Data("deleteAddress", "address", "archivedAt").ValueKind);
        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await person.AskAsync(Update, new { id, address = Berlin })).Refusals("updateAddress"));
        Assert.True(await db.Addresses.AnyAsync(row => row.Id == address.Id));
    }

    [ContractFact]
    public async Task Addresses_OfOthers_AreOutOfReach()
    {
        using var owner = await Person.SignUpAsync(api);
        using var other = await Person.SignUpAsync(api);
        var id = (await owner.AskAsync(Create, new { address = Berlin })).Data("createAddress", "address", "id").GetString();

        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await other.AskAsync(Update, new { id, address = Berlin })).Refusals("updateAddress"));
        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await other.AskAsync(Delete, new { id })).Refusals("deleteAddress"));
        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await other.AskAsync(Primary, new { id })).Refusals("setPrimaryAddress"));
        Assert.Equal(["USER_NOT_FOUND userId"], (await other.AskAsync(Create, new { address = Berlin, userId = await owner.IdAsync() })).Refusals("createAddress"));
        Assert.Equal(["USER_NOT_FOUND userId"], (await other.AskAsync(Profile, new { userId = await owner.IdAsync(), firstName = "Mallory" })).Refusals("updateProfile"));
        Assert.Equal(["ADDRESS_NOT_FOUND id"], (await api.AskAsync(Delete, new { id }, "merch@demo.example")).Refusals("deleteAddress"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Delete, new { id })).Codes);
    }

    [ContractFact]
    public async Task Support_EditsCustomers_AndIsLogged()
    {
        using var customer = await Person.SignUpAsync(api);
        var userId = await customer.IdAsync();
        var id = (await api.AskAsync(Create, new { address = Berlin, userId }, "support@demo.example")).Data("createAddress", "address", "id").GetString();
        await api.AskAsync(Update, new { id, address = new { addressLine1 = "Ring 1", city = "Wien", country = "AT", postalCode = "1010" } }, "support@demo.example");
        var renamed = await api.AskAsync(Profile, new { userId, lastName = "Wed" }, "support@demo.example");

        Assert.Equal(("Nia", "Wed"), (renamed.Data("updateProfile", "user", "firstName").GetString(), renamed.Data("updateProfile", "user", "lastName").GetString()));
        Assert.Equal(["Wien"], await DefaultsAsync(customer));
        await using var db = api.Database.NewContext();
        var log = await db.AuditLogs.Where(row => row.ActorEmail == "support@demo.example" && (row.Action == "user.updateProfile" || row.Action.StartsWith("address."))).ToListAsync();
        Assert.Contains(log, row => row.Action == "address.create");
        Assert.Contains(log, row => row.Action == "address.update" && row.Metadata!.Contains("Berlin", StringComparison.Ordinal) && row.Metadata.Contains("Wien", StringComparison.Ordinal));
        Assert.Contains(log, row => row.Action == "user.updateProfile" && row.TargetType == "User");
        Assert.False(await db.AuditLogs.AnyAsync(row => row.ActorEmail == customer.Email));
        // Who serves customers has no say over colleagues.
        var admin = (await api.AskAsync("{ me { id } }", email: "admin@demo.example")).Data("me", "id").GetString();
        Assert.Equal(["USER_NOT_FOUND userId"], (await api.AskAsync(Profile, new { userId = admin, firstName = "Eve" }, "support@demo.example")).Refusals("updateProfile"));
    }

    [ContractFact]
    public async Task Primary_ChosenInManyTabsAtOnce_IsOne()
    {
        using var person = await Person.SignUpAsync(api);
        var ids = new List<string>();
        for (var i = 0; i < 4; i++)
            ids.Add((await person.AskAsync(Create, new { address = Berlin })).Data("createAddress", "address", "id").GetString()!);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => person.AskAsync(i == 11 ? Delete : Primary, new { id = ids[i % 4] })));

        Assert.All(answers, answer => Assert.False(answer.HasErrors, answer.ToString()));
        Assert.InRange((await DefaultsAsync(person)).Count(), 0, 1);
    }

    [ContractFact]
    public async Task Profile_Names_AreChecked()
    {
        using var person = await Person.SignUpAsync(api);
        var name = $"nia.{Guid.NewGuid():N}";
        var changed = await person.AskAsync(Profile, new { firstName = "  Niamh ", lastName = "", userName = name });

        Assert.Equal(("Niamh", "", name), (changed.Data("updateProfile", "user", "firstName").GetString(), changed.Data("updateProfile", "user", "lastName").GetString(),
            changed.Data("updateProfile", "user", "userName").GetString()));
        Assert.NotEmpty(await api.SignInAsync(name.ToUpperInvariant(), Person.Password));
        Assert.Equal(["INVALID_TEXT firstName", "INVALID_TEXT lastName", "INVALID_USER_NAME userName"],
            (await person.AskAsync(Profile, new { firstName = " ", lastName = "a\nb", userName = "a b" })).Refusals("updateProfile"));
        Assert.Equal(["USER_NAME_TAKEN userName"], (await person.AskAsync(Profile, new { userName = "CUSTOMER@demo.example" })).Refusals("updateProfile"));
    }

    [ContractFact]
    public async Task ApiKey_WithTheScope_EditsItsOwner()
    {
        using var person = await Person.SignUpAsync(api);
        async Task<HttpClient> KeyAsync(string scope)
        {
            var created = await person.AskAsync("mutation($scopes: [String!]!) { createApiKey(input: { name: \"x\", scopes: $scopes }) { createdApiKey { secret } } }", new { scopes = new[] { scope } });
            var client = api.NewClient();
            client.DefaultRequestHeaders.Authorization = new("Bearer", created.Data("createApiKey", "createdApiKey", "secret").GetString());
            return client;
        }

        using var writer = await KeyAsync("profile:write");
        using var reader = await KeyAsync("profile:read");

        Assert.Empty((await ApiHost.AskAsync(writer, Create, new { address = Berlin })).Refusals("createAddress"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(reader, Create, new { address = Berlin })).Codes);
        await using var db = api.Database.NewContext();
        Assert.True(await db.AuditLogs.AnyAsync(row => row.ActorEmail == person.Email && row.Action == "address.create"));
    }

    private static async Task<IEnumerable<string?>> DefaultsAsync(Person person) =>
        (await person.AskAsync("{ me { addresses { city isDefault } } }")).Data("me", "addresses").EnumerateArray()
            .Where(address => address.GetProperty("isDefault").GetBoolean()).Select(address => address.GetProperty("city").GetString());
}

public sealed class SqliteAddressBookTests(SqliteApi api) : AddressBookContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresAddressBookTests(PostgresApi api) : AddressBookContract(api), IClassFixture<PostgresApi>;
