using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Commerce.Tests.Admin;

/// <summary>Another person at the same shop, who works without a browser.</summary>
internal sealed class DeskApi : IDisposable
{
    private readonly HttpClient http;

    private DeskApi(string address) => http = new HttpClient { BaseAddress = new Uri(address) };

    public static async Task<DeskApi> SignInAsync(string address, string email)
    {
        var api = new DeskApi(address);
        var data = await api.AskAsync("mutation($email: String!) { signIn(input: { email: $email, password: \"commerce-demo\" }) { authTokens { accessToken } } }", new { email });
        api.http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", data.GetProperty("signIn").GetProperty("authTokens").GetProperty("accessToken").GetString());
        return api;
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query, variables });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.GetRawText()) : answer.GetProperty("data");
    }

    public void Dispose() => http.Dispose();
}
