using System.Net;
using System.Net.Http.Headers;
using Commerce.Domain.Data.Demo;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Opening accounts, signing in and out, guests and keys, over HTTP.</summary>
public abstract class AccountContract(ApiHost api)
{
    private const string Me = "{ me { email role } }";

    private const string SignIn = """
        mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) {
            authTokens { accessToken refreshToken expiresAt user { email role addresses { city isDefault } } }
            errors { __typename ... on Error { message code } } } }
        """;

    [ContractFact]
    public async Task SignUp_ThenSignIn_TellsWhoItIs()
    {
        var email = NewEmail();
        var up = await api.AskAsync(
            "mutation($email: String!) { signUp(input: { email: $email, password: \"long enough indeed\", firstName: \"Nia\", lastName: \"New\" }) { user { id email role } errors { ... on Error { code } } } }",
            new { email });
        using var client = Bearer(await api.SignInAsync(email, "long enough indeed"));

        Assert.Equal("CUSTOMER", up.Data("signUp", "user", "role").GetString());
        Assert.Equal(email, (await ApiHost.AskAsync(client, Me)).Data("me", "email").GetString());
    }

    [ContractFact]
    public async Task SignUp_TwiceOrWeak_IsRefusedByName()
    {
        const string query = "mutation($email: String!, $password: String!) { signUp(input: { email: $email, password: $password, firstName: \"A\", lastName: \"B\" }) { user { id } errors { __typename ... on Error { code } } } }";
        var taken = await api.AskAsync(query, new { email = "CUSTOMER@demo.example", password = "long enough indeed" });
        var weak = await api.AskAsync(query, new { email = NewEmail(), password = "short" });

        Assert.Equal("EmailTakenError", taken.Data("signUp", "errors", 0, "__typename").GetString());
        Assert.Equal("EMAIL_TAKEN", taken.Data("signUp", "errors", 0, "code").GetString());
        Assert.Equal("WEAK_PASSWORD", weak.Data("signUp", "errors", 0, "code").GetString());
    }

    [ContractFact]
    public async Task SignUp_WrongInSeveralWays_TellsAllOfThemAndWhere()
    {
        const string query = "mutation($email: String!, $userName: String) { signUp(input: { email: $email, password: \"short\", firstName: \"A\", lastName: \"B\", userName: $userName }) { user { id } errors { ... on Error { code path message } } } }";
        var chosen = await api.AskAsync(query, new { email = "customer@demo.example", userName = "a b" });
        var none = await api.AskAsync(query, new { email = "customer@demo.example" });
        var nonsense = await api.AskAsync(query, new { email = "no body" });

        Assert.Equal(["EMAIL_TAKEN email", "INVALID_USER_NAME userName", "WEAK_PASSWORD password"], Refusals(chosen, "signUp"));
        Assert.Equal(["EMAIL_TAKEN email", "WEAK_PASSWORD password"], Refusals(none, "signUp"));
        Assert.Equal(["INVALID_EMAIL email", "WEAK_PASSWORD password"], Refusals(nonsense, "signUp"));
    }

    [ContractFact]
    public async Task Refusals_InAList_NameTheirPositions()
    {
        const string query = "mutation { createApiKey(input: { name: \"x\", scopes: [\"catalog:read\", \"all\", \"orders:read\", \"\"] }) { errors { ... on Error { code path message } } } }";
        var wrongPassword = await api.AskAsync(
            "mutation { signIn(input: { email: \"nobody@demo.example\", password: \"x\" }) { errors { ... on Error { code path message } } } }");

        Assert.Equal(["INVALID_SCOPE scopes/1", "INVALID_SCOPE scopes/3"], Refusals(await api.AskAsync(query, email: "merch@demo.example"), "createApiKey"));
        Assert.Equal(["INVALID_CREDENTIALS"], Refusals(wrongPassword, "signIn"));
    }

    [ContractFact]
    public async Task SignIn_InTheSameAnswer_ShowsTheUser()
    {
        var answer = await api.AskAsync(SignIn, new { email = "customer@demo.example", password = DemoData.Password });

        Assert.False(answer.HasErrors, answer.ToString());
        Assert.Equal("customer@demo.example", answer.Data("signIn", "authTokens", "user", "email").GetString());
        Assert.True(answer.Data("signIn", "authTokens", "user", "addresses", 0, "isDefault").GetBoolean());
    }

    [ContractFact]
    public async Task SignIn_FiveWrongPasswords_LockTheAccount()
    {
        var email = NewEmail();
        await api.AskAsync(
            "mutation($email: String!) { signUp(input: { email: $email, password: \"long enough indeed\", firstName: \"A\", lastName: \"B\" }) { user { id } } }",
            new { email });
        for (var i = 0; i < 5; i++)
            Assert.Equal("INVALID_CREDENTIALS", await CodeAsync(email, "wrong password"));

        Assert.Equal("ACCOUNT_LOCKED", await CodeAsync(email, "long enough indeed"));

        async Task<string?> CodeAsync(string name, string password) =>
            (await api.AskAsync(SignIn, new { email = name, password })).Data("signIn", "errors", 0, "code").GetString();
    }

    [ContractFact]
    public async Task RefreshToken_Traded_EndsTheOldTokens()
    {
        const string refresh = "mutation($token: String!) { refreshToken(input: { refreshToken: $token }) { authTokens { accessToken } errors { ... on Error { code } } } }";
        var first = await api.AskAsync(SignIn, new { email = "customer@demo.example", password = DemoData.Password });
        var token = first.Data("signIn", "authTokens", "refreshToken").GetString();
        using var old = Bearer(first.Data("signIn", "authTokens", "accessToken").GetString()!);
        var second = await api.AskAsync(refresh, new { token });
        using var fresh = Bearer(second.Data("refreshToken", "authTokens", "accessToken").GetString()!);

        Assert.False((await ApiHost.AskAsync(fresh, Me)).HasErrors);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await ApiHost.AskAsync(old, Me)).Codes);
        Assert.Equal("INVALID_REFRESH_TOKEN", (await api.AskAsync(refresh, new { token })).Data("refreshToken", "errors", 0, "code").GetString());
    }

    [ContractFact]
    public async Task SignOut_TokenUsedAgain_IsNobodys()
    {
        using var client = Bearer(await api.SignInAsync("customer@demo.example"));
        var answer = await ApiHost.AskAsync(client, "mutation { signOut { signedOut } }");

        Assert.True(answer.Data("signOut", "signedOut").GetBoolean());
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await ApiHost.AskAsync(client, Me)).Codes);
    }

    [ContractFact]
    public async Task Deactivated_User_IsOutAtOnce()
    {
        var email = NewEmail();
        await api.AskAsync(
            "mutation($email: String!) { signUp(input: { email: $email, password: \"long enough indeed\", firstName: \"A\", lastName: \"B\" }) { user { id } } }",
            new { email });
        using var client = Bearer(await api.SignInAsync(email, "long enough indeed"));
        await using var db = api.Database.NewContext();
        await db.Users.Where(user => user.Email == email).ExecuteUpdateAsync(set => set.SetProperty(user => user.IsActive, false));

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await ApiHost.AskAsync(client, Me)).Codes);
    }

    [ContractFact]
    public async Task ApiKey_WithOneScope_OpensNothingElse()
    {
        const string create = "mutation($scopes: [String!]!) { createApiKey(input: { name: \"till\", scopes: $scopes }) { createdApiKey { secret apiKey { name scopes isRevoked } } errors { ... on Error { code } } } }";
        var created = await api.AskAsync(create, new { scopes = new[] { "catalog:read" } }, "admin@demo.example");
        using var key = Bearer(created.Data("createApiKey", "createdApiKey", "secret").GetString()!);

        Assert.False((await ApiHost.AskAsync(key, "{ products(first: 1) { nodes { costCents } } }")).HasErrors);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, "{ users { totalCount } }")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, "{ auditLogs { totalCount } }")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, create, new { scopes = new[] { "catalog:read" } })).Codes);
        Assert.Equal(0, (await ApiHost.AskAsync(key, "{ orders { totalCount } }")).Data("orders", "totalCount").GetInt32());
    }

    [ContractFact]
    public async Task ApiKey_Revoked_OpensNothingAnyMore()
    {
        const string revoke = "mutation($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { name isRevoked lastUsedAt } errors { __typename ... on Error { code } } } }";
        const string cost = "{ products(first: 1) { nodes { costCents } } }";
        var created = (await api.AskAsync(
            "mutation { createApiKey(input: { name: \"scanner\", scopes: [\"catalog:read\"] }) { createdApiKey { secret apiKey { id } } } }",
            email: "merch@demo.example")).Data("createApiKey", "createdApiKey");
        var id = new { id = created.GetProperty("apiKey").GetProperty("id").GetString() };
        using var key = Bearer(created.GetProperty("secret").GetString()!);
        Assert.False((await ApiHost.AskAsync(key, cost)).HasErrors);

        // Neither the key itself nor somebody else ends it; only its owner and an administrator do.
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, revoke, id)).Codes);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(revoke, id)).Codes);
        Assert.Equal("API_KEY_NOT_FOUND", (await api.AskAsync(revoke, id, "support@demo.example")).Data("revokeApiKey", "errors")[0].GetProperty("code").GetString());

        var revoked = (await api.AskAsync(revoke, id, "merch@demo.example")).Data("revokeApiKey", "apiKey");
        Assert.True(revoked.GetProperty("isRevoked").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.String, revoked.GetProperty("lastUsedAt").ValueKind);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await ApiHost.AskAsync(key, cost)).Codes);
        Assert.Equal("API_KEY_ALREADY_REVOKED", (await api.AskAsync(revoke, id, "admin@demo.example")).Data("revokeApiKey", "errors")[0].GetProperty("code").GetString());

        var log = await api.AskAsync("{ auditLogs(where: { action: { eq: \"apiKey.revoke\" } }) { nodes { actorEmail metadata } } }", email: "admin@demo.example");
        Assert.Contains("merch@demo.example", log.Body.ToString(), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task ApiKey_OfAnother_IsEndedByAnAdministrator()
    {
        var created = await api.AskAsync(
            "mutation { createApiKey(input: { name: \"lost\", scopes: [\"catalog:read\"] }) { createdApiKey { apiKey { id } } } }", email: "support@demo.example");
        var id = created.Data("createApiKey", "createdApiKey", "apiKey", "id").GetString();

        var revoked = await api.AskAsync("mutation($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { isRevoked user { email } } } }", new { id }, "admin@demo.example");

        Assert.True(revoked.Data("revokeApiKey", "apiKey", "isRevoked").GetBoolean());
        var mine = await api.AskAsync("{ me { apiKeys { nodes { name isRevoked lastUsedAt } } } }", email: "support@demo.example");
        Assert.Contains("lost", mine.Body.ToString(), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task ApiKey_OfACustomer_DoesNoMoreThanTheCustomer()
    {
        var created = await api.AskAsync(
            "mutation { createApiKey(input: { name: \"mine\", scopes: [\"catalog:read\", \"customers:read\", \"administration:read\"] }) { createdApiKey { secret } } }",
            email: "customer@demo.example");
        using var key = Bearer(created.Data("createApiKey", "createdApiKey", "secret").GetString()!);

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, "{ products(first: 1) { nodes { costCents } } }")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(key, "{ users { totalCount } }")).Codes);
    }

    [ContractFact]
    public async Task Guest_WithASession_IsNotSignedIn()
    {
        var answer = await api.AskAsync("mutation { startSession { guestSession { token expiresAt } } }");
        using var client = api.NewClient();
        client.DefaultRequestHeaders.Add("X-Session-Token", answer.Data("startSession", "guestSession", "token").GetString());

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await ApiHost.AskAsync(client, Me)).Codes);
        Assert.False((await ApiHost.AskAsync(client, "{ cart { totalItems } products(first: 1) { totalCount } }")).HasErrors);
    }

    [ContractFact]
    public async Task Files_OfTheBackOffice_AreForStaff()
    {
        await using var db = api.Database.NewContext();
        var label = await db.Blobs.FirstOrDefaultAsync(blob => !db.ProductImages.Any(image => image.BlobId == blob.Id));
        if (label is null)
        {
            await using var content = new MemoryStream("label"u8.ToArray());
            label = await api.Database.Get<Commerce.Domain.Files.BlobArchive>().AddAsync(content, "label.svg", "text/plain");
        }

        using var nobody = api.NewClient();
        using var staff = api.NewClient("support@demo.example");
        using var refused = await nobody.GetAsync($"/files/{label.Checksum}");
        using var served = await staff.GetAsync($"/files/{label.Checksum}");
        using var part = new HttpRequestMessage(HttpMethod.Get, $"/files/{label.Checksum}") { Headers = { Range = new RangeHeaderValue(1, 2) } };
        using var ranged = await staff.SendAsync(part);

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        Assert.Equal("nosniff", served.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(served.Headers.CacheControl!.Private);
        Assert.Equal(HttpStatusCode.PartialContent, ranged.StatusCode);
        Assert.Equal(2, (await ranged.Content.ReadAsByteArrayAsync()).Length);
    }

    [ContractFact]
    public async Task SignIn_UnderManyAliases_IsRefusedWhole()
    {
        var attempts = string.Concat(Enumerable.Range(0, 20).Select(i =>
            $"a{i}: signIn(input: {{ email: \"customer@demo.example\", password: \"guess {i}\" }}) {{ authTokens {{ accessToken }} }} "));

        var answer = await api.AskAsync($"mutation {{ {attempts} }}");

        Assert.Equal(["HC0047"], answer.Codes);
        Assert.NotEmpty(await api.SignInAsync("customer@demo.example"));
    }

    [ContractFact]
    public async Task OutsideDevelopment_StrangersDoNotLearnTheSchema()
    {
        using var client = api.NewClient();
        using var download = await client.GetAsync("/graphql?sdl");
        using var file = await client.GetAsync("/graphql/schema.graphql");

        Assert.Equal(["HC0046"], (await api.AskAsync("{ __schema { types { name } } }")).Codes);
        Assert.Equal(["HC0046"], (await api.AskAsync("{ __type(name: \"User\") { name } }")).Codes);
        Assert.DoesNotContain("products", (await api.AskAsync("{ prodcts { nodes { id } } }")).ToString(), StringComparison.Ordinal);
        Assert.False(download.IsSuccessStatusCode);
        Assert.False(file.IsSuccessStatusCode);
    }

    private static IEnumerable<string> Refusals(Answer answer, string mutation) => answer.Data(mutation, "errors").EnumerateArray()
        .Select(error => error.GetProperty("path") is { ValueKind: System.Text.Json.JsonValueKind.Array } path
            ? $"{error.GetProperty("code").GetString()} {string.Join('/', path.EnumerateArray())}"
            : error.GetProperty("code").GetString()!)
        .Order(StringComparer.Ordinal);

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.com";

    private HttpClient Bearer(string token)
    {
        var client = api.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}

public sealed class SqliteAccountTests(SqliteApi api) : AccountContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresAccountTests(PostgresApi api) : AccountContract(api), IClassFixture<PostgresApi>;
