using System.Net.Http.Headers;
using System.Text.Json;

namespace Commerce.Tests.Api.Support;

/// <summary>Somebody who just signed up, and is signed in.</summary>
internal sealed class Person : IDisposable
{
    public const string Password = "long enough indeed";

    private Person(ApiHost api, string email, HttpClient client) => (Api, Email, Client) = (api, email, client);

    public ApiHost Api { get; }

    public string Email { get; }

    public HttpClient Client { get; }

    public static async Task<Person> SignUpAsync(ApiHost api)
    {
        var email = $"p{Guid.NewGuid():N}@example.com";
        await api.AskAsync(
            "mutation($email: String!, $password: String!) { signUp(input: { email: $email, password: $password, firstName: \"Nia\", lastName: \"New\" }) { user { id } } }",
            new { email, password = Password });
        return await SignInAsync(api, email, Password);
    }

    public static async Task<Person> SignInAsync(ApiHost api, string email, string password)
    {
        var client = api.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await api.SignInAsync(email, password));
        return new Person(api, email, client);
    }

    public Task<Answer> AskAsync(string query, object? variables = null) => ApiHost.AskAsync(Client, query, variables);

    /// <summary>The person's global id.</summary>
    public async Task<string> IdAsync() => (await AskAsync("{ me { id } }")).Data("me", "id").GetString()!;

    public void Dispose() => Client.Dispose();
}

/// <summary>How tests read refusals.</summary>
internal static class AnswerExtensions
{
    /// <summary>The refusals of a mutation as <c>CODE path/to/field</c>, sorted.</summary>
    public static IEnumerable<string> Refusals(this Answer answer, string mutation) =>
        answer.Data(mutation, "errors") is { ValueKind: JsonValueKind.Array } errors
            ? errors.EnumerateArray().Select(error => error.GetProperty("path") is { ValueKind: JsonValueKind.Array } path
                ? $"{error.GetProperty("code").GetString()} {string.Join('/', path.EnumerateArray())}"
                : error.GetProperty("code").GetString()!).Order(StringComparer.Ordinal)
            : [];
}
