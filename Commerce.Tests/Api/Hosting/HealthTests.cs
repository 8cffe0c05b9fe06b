using System.Net;
using Commerce.Admin.Hosting;
using Commerce.Domain.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Hosting;

/// <summary>What whoever runs the shop is told at <c>/health/live</c> and <c>/health/ready</c>.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("commerce-health-").FullName;

    [Fact]
    public async Task Ready_AsLongAsAllIsWell_SaysSo()
    {
        await using var shop = Start();

        Assert.Equal((HttpStatusCode.OK, """{"status":"ok","checks":{"shutdown":"ok","database":"ok"}}"""), await AskAsync(shop, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, """{"status":"ok","checks":{}}"""), await AskAsync(shop, "/health/live"));

        await using (var scope = shop.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CommerceDbContext>().Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\"");
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, """{"status":"unavailable","checks":{"shutdown":"ok","database":"migrations are missing"}}"""),
            await AskAsync(shop, "/health/ready"));

        await using (var scope = shop.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CommerceDbContext>().Database.ExecuteSqlRawAsync("DROP TABLE \"__EFMigrationsHistory\"");
        Assert.Contains("migrations are missing", (await AskAsync(shop, "/health/ready")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_DatabaseGone_NamesItAndNothingSecret()
    {
        await using var shop = Start();
        using var _ = shop.CreateClient();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_folder, "commerce.db*")) File.Delete(file);

        var (status, body) = await AskAsync(shop, "/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        // A worker that has opened the file again meanwhile has made an empty one.
        Assert.Matches("""^\{"status":"unavailable","checks":\{"shutdown":"ok","database":"(out of reach|migrations are missing)"\}\}$""", body);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(shop, "/health/live")).Status);
    }

    [Fact]
    public async Task Ready_WhileTheProcessDrains_IsOverButRequestsAreAnswered()
    {
        await using var shop = Start();
        using var client = shop.CreateClient();

        using var before = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        shop.Services.GetRequiredService<Drain>().Begin();
        using var after = await client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
        Assert.Equal((null, true), (before.Headers.ConnectionClose, after.Headers.ConnectionClose));
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, """{"status":"unavailable","checks":{"shutdown":"shutting down","database":"ok"}}"""),
            await AskAsync(shop, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(shop, "/health/live")).Status);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("7.5", 7.5)]
    public void Drain_Setting_IsSeconds(string? text, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Drain.From(Settings(text)).Time);

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("601")]
    public void Drain_SettingThatIsNone_IsRefusedByName(string text) =>
        Assert.StartsWith("Hosting:DrainSeconds is", Assert.Throws<FormatException>(() => Drain.From(Settings(text))).Message, StringComparison.Ordinal);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static IConfiguration Settings(string? drain) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Hosting:DrainSeconds"] = drain }).Build();

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(WebApplicationFactory<Program> shop, string address)
    {
        using var client = shop.CreateClient();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment("Production");
        host.UseContentRoot(AppContext.BaseDirectory);
        host.UseSetting("Data:Folder", _folder);
    });
}
