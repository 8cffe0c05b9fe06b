using System.Net.Http.Headers;
using Commerce.Domain.Customers;
using Commerce.Tests.Api.AfterSale;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Customers;

/// <summary>The staff over HTTP: those who only look, invitations, sessions, the second factor.</summary>
public abstract class StaffContract(ApiHost api)
{
    private const string Admin = "admin@demo.example";
    private const string Errors = "errors { __typename ... on Error { code message path } }";

    [ContractFact]
    public async Task Observer_SeesTheDesk_AndChangesNothing()
    {
        using var client = await NewStaffAsync(Role.Observer);

        foreach (var query in new[] { "{ orders(first: 1) { nodes { orderNumber } } }", "{ users(first: 1) { nodes { email } } }", "{ products(first: 1) { nodes { costCents } } }", "{ jobs(first: 1) { totalCount } }" })
            Assert.Empty((await ApiHost.AskAsync(client, query)).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(client, "{ auditLogs { totalCount } }")).Codes);

        foreach (var mutation in new[]
        {
            "clearCart(input: {}) { cart { id } }", "updateProfile(input: { lastName: \"X\" }) { user { id } }", "createApiKey(input: { name: \"x\", scopes: [\"catalog:read\"] }) { createdApiKey { secret } }",
            "retryJob(input: { id: \"Sm9iOjE=\" }) { job { id } }", "eraseAccount(input: { password: \"x\" }) { erasedAt }", "startSession { guestSession { token } }",
        })
        {
            var answer = await ApiHost.AskAsync(client, $"mutation {{ {mutation} }}");
            Assert.Equal(["READ_ONLY_ROLE"], answer.Codes);
            Assert.Contains(mutation.Split('(', ' ')[0], answer.ToString(), StringComparison.Ordinal);
        }

        // The own sign-in is one's own business, and so is how one looks at lists.
        Assert.Empty((await ApiHost.AskAsync(client, $"mutation {{ saveView(input: {{ list: \"orders\", name: \"Big\", query: \"?x\" }}) {{ {Errors} }} }}")).Codes);
        Assert.True((await ApiHost.AskAsync(client, "mutation { signOut { signedOut } }")).Data("signOut", "signedOut").GetBoolean());
    }

    [ContractFact]
    public async Task Invited_ByMail_OpensTheAccount_AndSignsIn()
    {
        var email = $"join{Guid.NewGuid():N}@example.com";
        var invited = await api.AskAsync($"mutation($email: String!) {{ inviteStaff(input: {{ email: $email, role: MERCHANDISER }}) {{ staffInvitation {{ email role }} {Errors} }} }}", new { email }, Admin);
        Assert.Equal("MERCHANDISER", invited.Data("inviteStaff", "staffInvitation", "role").GetString());
        Assert.Contains(email, (await api.AskAsync("{ staffInvitations { email invitedBy { email } } }", email: Admin)).ToString(), StringComparison.Ordinal);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync("{ staffInvitations { email } }", email: "support@demo.example")).Codes);

        var token = await new Mailbox(api).TokenAsync(email, "accept-invitation");
        Assert.Equal(email, (await api.AskAsync("query($token: String!) { invitationOffer(token: $token) { email role } }", new { token })).Data("invitationOffer", "email").GetString());
        const string accept = $"mutation($token: String!, $password: String!) {{ acceptInvitation(input: {{ token: $token, firstName: \"Ada\", lastName: \"King\", password: $password }}) {{ email {Errors} }} }}";
        Assert.Equal(["WEAK_PASSWORD password"], (await api.AskAsync(accept, new { token, password = "password1" })).Refusals("acceptInvitation"));
        Assert.Equal(email, (await api.AskAsync(accept, new { token, password = Person.Password })).Data("acceptInvitation", "email").GetString());
        Assert.Equal(["INVALID_TOKEN token"], (await api.AskAsync(accept, new { token, password = Person.Password })).Refusals("acceptInvitation"));

        using var person = await Person.SignInAsync(api, email, Person.Password);
        Assert.Equal("MERCHANDISER", (await person.AskAsync("{ me { role } }")).Data("me", "role").GetString());

        const string role = $"mutation($id: ID!, $role: Role!) {{ setUserRole(input: {{ userId: $id, role: $role }}) {{ user {{ role }} {Errors} }} }}";
        Assert.Equal("SUPPORT", (await api.AskAsync(role, new { id = await person.IdAsync(), role = "SUPPORT" }, Admin)).Data("setUserRole", "user", "role").GetString());
        Assert.Empty((await person.AskAsync("{ users(first: 1) { totalCount } }")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await person.AskAsync(role, new { id = await person.IdAsync(), role = "ADMIN" })).Codes);
    }

    [ContractFact]
    public async Task Sessions_AreListed_AndEndedOneByOne()
    {
        using var here = await Person.SignUpAsync(api);
        using var there = await Person.SignInAsync(api, here.Email, Person.Password);
        var sessions = (await here.AskAsync("{ me { sessions { nodes { id isCurrent userAgent } } } }")).Data("me", "sessions", "nodes").EnumerateArray().ToList();
        Assert.Equal(2, sessions.Count);
        var other = sessions.Single(session => !session.GetProperty("isCurrent").GetBoolean()).GetProperty("id").GetString();

        const string end = $"mutation($id: ID!) {{ endSession(input: {{ id: $id }}) {{ ended {Errors} }} }}";
        using var stranger = await Person.SignUpAsync(api);
        Assert.Equal(["SESSION_NOT_FOUND id"], (await stranger.AskAsync(end, new { id = other })).Refusals("endSession"));
        Assert.True((await here.AskAsync(end, new { id = other })).Data("endSession", "ended").GetBoolean());
        Assert.Equal(["SESSION_NOT_FOUND id"], (await here.AskAsync(end, new { id = other })).Refusals("endSession"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await there.AskAsync("{ me { email } }")).Codes);
        Assert.Empty((await here.AskAsync("{ me { email } }")).Codes);
    }

    [ContractFact]
    public async Task SecondFactor_OverHttp_IsAskedForAfterThePassword()
    {
        using var person = await Person.SignUpAsync(api);
        var begun = await person.AskAsync($"mutation($p: String!) {{ beginTwoFactor(input: {{ password: $p }}) {{ twoFactorSetup {{ key uri }} {Errors} }} }}", new { p = Person.Password });
        var key = begun.Data("beginTwoFactor", "twoFactorSetup", "key").GetString()!;
        var on = await person.AskAsync($"mutation($c: String!) {{ enableTwoFactor(input: {{ code: $c }}) {{ recoveryCodes {Errors} }} }}", new { c = Totp.At(key, TimeProvider.System.GetUtcNow()) });
        var codes = on.Data("enableTwoFactor", "recoveryCodes").EnumerateArray().Select(code => code.GetString()!).ToList();
        Assert.Equal(TwoFactor.RecoveryCodes, codes.Count);
        Assert.True((await person.AskAsync("{ me { twoFactorEnabled } }")).Data("me", "twoFactorEnabled").GetBoolean());

        const string signIn = "mutation($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { authTokens { accessToken } errors { __typename ... on Error { code path } ... on TwoFactorRequiredError { challenge expiresAt } } } }";
        var asked = await api.AskAsync(signIn, new { e = person.Email, p = Person.Password });
        var challenge = asked.Data("signIn", "errors", 0, "challenge").GetString();
        const string confirm = $"mutation($h: String!, $c: String!) {{ confirmSignIn(input: {{ challenge: $h, code: $c }}) {{ authTokens {{ accessToken user {{ email }} }} {Errors} }} }}";
        Assert.Equal(["WRONG_CODE code"], (await api.AskAsync(confirm, new { h = challenge, c = "123" })).Refusals("confirmSignIn"));
        Assert.Equal(person.Email, (await api.AskAsync(confirm, new { h = challenge, c = codes[0] })).Data("confirmSignIn", "authTokens", "user", "email").GetString());
        Assert.Equal(["INVALID_TOKEN challenge"], (await api.AskAsync(confirm, new { h = challenge, c = codes[1] })).Refusals("confirmSignIn"));
    }

    [ContractFact]
    public async Task SignIn_OfSomebodyAndOfNobody_AnswersTheSame()
    {
        using var person = await Person.SignUpAsync(api);
        const string signIn = "mutation($e: String!) { signIn(input: { email: $e, password: \"not this one\" }) { authTokens { accessToken } errors { __typename ... on Error { code message path } } } }";
        var nobody = $"{Guid.NewGuid():N}@example.com";
        List<string> known = [], unknown = [];
        for (var i = 0; i < 6; i++)
        {
            known.Add((await api.AskAsync(signIn, new { e = person.Email })).ToString());
            unknown.Add((await api.AskAsync(signIn, new { e = nobody })).ToString());
        }

        Assert.Equal(known, unknown);
        Assert.Contains("ACCOUNT_LOCKED", known[5], StringComparison.Ordinal);
    }

    private async Task<HttpClient> NewStaffAsync(Role role)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<SignUp>()
            .CreateAsync(new SignUpRequest($"{Guid.NewGuid():N}@example.com", Person.Password, "Olive", "Onlooker"), role);
        var client = api.NewClient();
        var tokens = await api.Services.GetRequiredService<TokenService>().IssueAsync(user, new ClientInfo());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.AccessToken);
        return client;
    }
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteStaffTests(SqliteApi api) : StaffContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresStaffTests(PostgresApi api) : StaffContract(api);
