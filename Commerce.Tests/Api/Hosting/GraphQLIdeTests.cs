using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

/// <summary>What a person sees who opens the GraphQL endpoint in a browser, and that programs do not.</summary>
public sealed class GraphQLIdeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commerce-ide-").FullName;

    [Fact]
    public async Task Browser_WithTheIde_GetsItsPageAndFiles()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "ide", "static", "js"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "ide", "index.html"), "<title>IDE</title>");
        await File.WriteAllTextAsync(Path.Combine(_folder, "ide", "static", "js", "main.js"), "run();");
        await using var factory = Factory("Development", Path.Combine(_folder, "ide"));
        using var browser = Browser(factory);

        using var page = await browser.GetAsync("/graphql");
        Assert.Equal("/graphql/", page.Headers.Location?.OriginalString);
        Assert.Equal("<title>IDE</title>", await browser.GetStringAsync("/graphql/"));
        Assert.Equal("run();", await browser.GetStringAsync("/graphql/static/js/main.js"));
        Assert.Contains("useBrowserUrlAsEndpoint", await browser.GetStringAsync("/graphql/bcp-config.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_WithoutTheIde_GetsTheSchemaAndALink()
    {
        await using var factory = Factory("Development", Path.Combine(_folder, "none"));
        using var browser = Browser(factory);

        var page = await browser.GetStringAsync("/graphql");

        Assert.Contains("href=\"?sdl\"", page, StringComparison.Ordinal);
        Assert.Contains("type Query", page, StringComparison.Ordinal);
        Assert.StartsWith("schema {", await browser.GetStringAsync("/graphql?sdl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_InProduction_GetsNoPage()
    {
        await using var factory = Factory("Production", Path.Combine(_folder, "none"));
        using var browser = Browser(factory);

        using var page = await browser.GetAsync("/graphql");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Program_AtTheSameAddress_GetsGraphQL()
    {
        await using var factory = Factory("Development", Path.Combine(_folder, "none"));
        using var client = factory.CreateClient();

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await client.GetStringAsync("/graphql?query={__typename}"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static HttpClient Browser(WebApplicationFactory<Program> factory)
    {
        var browser = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        return browser;
    }

    private WebApplicationFactory<Program> Factory(string environment, string ide) => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment(environment);
        host.UseContentRoot(AppContext.BaseDirectory);
        host.UseSetting("Data:Folder", Path.Combine(_folder, "data-" + Guid.NewGuid().ToString("N")));
        host.UseSetting("Demo:Seed", "false");
        host.UseSetting("GraphQL:IdeFolder", ide);
    });
}
