using System.Net;
using System.Text.RegularExpressions;
using Commerce.Admin.Client;
using Commerce.Admin.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Commerce.Tests.Admin;

/// <summary>The admin as its own process hosts it, against a fake API, and a browser's memory for cookies.</summary>
internal sealed partial class AdminHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private CookieContainer cookies = new();

    private AdminHost(WebApplication app) => this.app = app;

    public static async Task<AdminHost> StartAsync(FakeApi api, string? dataFolder = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Commerce.Admin", Args = ["--Api:Url=http://api.test", "--Data:Folder=" + dataFolder] });
        builder.WebHost.UseTestServer();
        builder.AddCommerceAdmin();
        builder.AddHealth();
        if (dataFolder is not null)
            builder.AddAdminKeys();
        builder.Services.AddHttpClient(GraphQLTransport.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => api);
        var app = builder.Build();
        app.UseDrain();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealth();
        app.MapCommerceAdmin();
        await app.StartAsync();
        return new AdminHost(app);
    }

    /// <summary>The same browser at another start of the admin.</summary>
    public AdminHost WithCookiesOf(AdminHost earlier)
    {
        cookies = earlier.cookies;
        return this;
    }

    public Drain Drain => app.Services.GetRequiredService<Drain>();

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var address = new Uri(app.GetTestServer().BaseAddress, request.RequestUri!);
        request.RequestUri = address;
        if (cookies.GetCookieHeader(address) is { Length: > 0 } held)
            request.Headers.Add("Cookie", held);
        var response = await app.GetTestClient().SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
            cookies.SetCookies(address, cookie);
        return response;
    }

    public async Task<HttpResponseMessage> SignInAsync(string email = "mia@example.com", string password = "secret", string query = "")
    {
        var page = await (await GetAsync("/admin/sign-in" + query)).Content.ReadAsStringAsync();
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/sign-in" + query)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign-in", ["__RequestVerificationToken"] = Token(page), ["Form.Email"] = email, ["Form.Password"] = password
            })
        });
    }

    /// <summary>The antiforgery token of a page.</summary>
    public static string Token(string page) => WebUtility.HtmlDecode(Hidden().Match(page).Groups[1].Value);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
