using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Where addresses have to be confirmed first, nobody learns who has an account.</summary>
public abstract class HiddenAccountsContract(ApiHost api)
{
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string Open = $$"""mutation($email: String!, $password: String!, $userName: String) { signUp(input: { email: $email, password: $password, firstName: "Nia", lastName: "New", userName: $userName }) { user { id } warnings { code } {{Errors}} } }""";
    private const string Enter = $$"""mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { authTokens { user { email } } {{Errors}} } }""";
    private const string Known = "customer@demo.example";

    private Mailbox Mail => new(api);

    [ContractFact]
    public async Task SignUp_WithAnAddressOrNameThatIsTaken_IsAnsweredLikeAnyOther()
    {
        var (fresh, second) = (NewEmail(), NewEmail());
        var opened = await OpenAsync(fresh, userName: fresh.Split('@')[0]);

        Assert.Equal(opened, await OpenAsync(Known));
        Assert.Equal(opened, await OpenAsync(fresh.ToUpperInvariant()));
        Assert.Equal(opened, await OpenAsync(second, userName: fresh.Split('@')[0]));

        Assert.DoesNotContain("\"code\"", opened, StringComparison.Ordinal);
        await Mail.WaitAsync(fresh, "confirm-email");
        await Mail.WaitAsync(Known, "you have an account already");
        await Mail.WaitAsync(second, "the user name that you chose is taken");
        var wrong = await api.AskAsync(Open, new { email = Known, password = "short", userName = (string?)null });
        Assert.Equal(["WEAK_PASSWORD password"], wrong.Refusals("signUp"));
        Assert.Equal(wrong.Refusals("signUp"), (await api.AskAsync(Open, new { email = NewEmail(), password = "short", userName = (string?)null })).Refusals("signUp"));
    }

    [ContractFact]
    public async Task SignIn_BeforeTheAddressIsConfirmed_IsLikeAWrongPassword()
    {
        var email = NewEmail();
        await OpenAsync(email);

        var refused = await EnterAsync(email, Person.Password);
        Assert.Contains("INVALID_CREDENTIALS", refused, StringComparison.Ordinal);
        Assert.Equal(refused, await EnterAsync(NewEmail(), Person.Password));
        Assert.Equal(refused, await EnterAsync("support@demo.example", "a wrong one"));
        // It counts like one as well: who may try for ever has an account of his own making.
        for (var i = 0; i < 4; i++) Assert.Equal(refused, await EnterAsync(email, Person.Password));
        Assert.Contains("ACCOUNT_LOCKED", await EnterAsync(email, Person.Password), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task SignIn_OnceTheAddressIsConfirmed_Works()
    {
        var email = NewEmail();
        await OpenAsync(email);
        var token = await Mail.TokenAsync(email, "confirm-email");

        Assert.True((await api.AskAsync($$"""mutation($token: String!) { confirmEmail(input: { token: $token }) { confirmed {{Errors}} } }""", new { token })).Data("confirmEmail", "confirmed").GetBoolean());

        Assert.Contains(email, await EnterAsync(email, Person.Password), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Address_OpenedByAStranger_IsTakenOverByItsOwner()
    {
        var email = NewEmail();
        await OpenAsync(email, "the stranger knows this");
        await OpenAsync(email);
        var token = await Mail.TokenAsync(email, "reset-password");

        await api.AskAsync($$"""mutation($token: String!) { resetPassword(input: { token: $token, newPassword: "{{Person.Password}}" }) { reset {{Errors}} } }""", new { token });

        Assert.Contains(email, await EnterAsync(email, Person.Password), StringComparison.Ordinal);
        Assert.Contains("INVALID_CREDENTIALS", await EnterAsync(email, "the stranger knows this"), StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Change_ToAnAddressThatIsTaken_IsAnsweredLikeAnyOther()
    {
        const string Change = $$"""mutation($email: String!) { requestEmailChange(input: { newEmail: $email, password: "{{Commerce.Domain.Data.Demo.DemoData.Password}}" }) { requested {{Errors}} } }""";

        Assert.True((await api.AskAsync(Change, new { email = "merch@demo.example" }, Known)).Data("requestEmailChange", "requested").GetBoolean());

        await Mail.WaitAsync("merch@demo.example", "you have an account already");
    }

    private static string NewEmail() => $"hidden{Make.Next()}@example.com";

    private async Task<string> OpenAsync(string email, string password = Person.Password, string? userName = null) =>
        (await api.AskAsync(Open, new { email, password, userName })).ToString();

    private async Task<string> EnterAsync(string email, string password) => (await api.AskAsync(Enter, new { email, password })).ToString();
}

public sealed class SqliteHiddenAccountsApi() : ApiHost(new SqliteDemoShop())
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Accounts:ConfirmFirst"] = "true" };
}

public sealed class PostgresHiddenAccountsApi() : ApiHost(new PostgresDemoShop())
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Accounts:ConfirmFirst"] = "true" };
}

public sealed class SqliteHiddenAccountsTests(SqliteHiddenAccountsApi api) : HiddenAccountsContract(api), IClassFixture<SqliteHiddenAccountsApi>;

[RequiresPostgres]
public sealed class PostgresHiddenAccountsTests(PostgresHiddenAccountsApi api) : HiddenAccountsContract(api), IClassFixture<PostgresHiddenAccountsApi>;
