using System.Globalization;
using System.IO.Compression;
using System.Net;
using Commerce.Domain.Data;
using Commerce.Domain.Web;
using Microsoft.Extensions.Configuration;
using Xunit;
using WebRequest = Commerce.Domain.Web.WebRequest;

namespace Commerce.Tests.Web;

/// <summary>Fetching from a web server that means no good.</summary>
public sealed class WebFetcherTests(OutsideWorld world) : IClassFixture<OutsideWorld>, IDisposable
{
    private const int MaxBytes = 100_000;

    private readonly NamesByHand _names = new();
    private readonly List<WebFetcher> _fetchers = [];

    public void Dispose() => _fetchers.ForEach(fetcher => fetcher.Dispose());

    [Fact]
    public async Task Fetch_Picture_IsThereWithItsTypeAndName()
    {
        var png = OutsideWorld.NewPng();
        var address = world.Serve(
            async context =>
            {
                (context.Response.ContentType, context.Response.Headers.ETag, context.Response.Headers.LastModified) = ("application/octet-stream", "\"v1\"", "Mon, 02 Mar 2026 10:00:00 GMT");
                await context.Response.Body.WriteAsync(png);
            },
            "lantern%20red.png");

        await using var content = await FetchedAsync(address + "?size=full");

        Assert.Equal(("image/png", "lantern red.png", "\"v1\""), (content.MediaType, content.Filename, content.Tag));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), content.LastModified);
        Assert.Equal(png, await BytesAsync(content));
    }

    [Fact]
    public async Task Fetch_WhatIsKnown_IsUnchanged()
    {
        var address = world.Serve(context =>
        {
            var isKnown = context.Request.Headers.IfNoneMatch == "\"v1\"" && context.Request.Headers.IfModifiedSince == "Mon, 02 Mar 2026 10:00:00 GMT";
            context.Response.StatusCode = isKnown ? 304 : 500;
            return Task.CompletedTask;
        });

        var outcome = await Fetcher().FetchAsync(Request(address) with { KnownTag = "\"v1\"", KnownSince = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero) });

        Assert.IsType<WebOutcome.Unchanged>(outcome);
    }

    [Theory]
    [InlineData("file:///etc/passwd", WebFailure.SchemeRefused)]
    [InlineData("ftp://pictures.example/a.png", WebFailure.SchemeRefused)]
    [InlineData("gopher://127.0.0.1:70/", WebFailure.SchemeRefused)]
    [InlineData("javascript:alert(1)", WebFailure.SchemeRefused)]
    [InlineData("http://user:secret@pictures.example/a.png", WebFailure.CredentialsRefused)]
    [InlineData("pictures/a.png", WebFailure.InvalidAddress)]
    [InlineData("", WebFailure.InvalidAddress)]
    [InlineData("http://known.example:22/", WebFailure.PortRefused)]
    [InlineData("http://known.example:6379/", WebFailure.PortRefused)]
    [InlineData("http://localhost.example/", WebFailure.PrivateAddress)]
    [InlineData("http://mixed.example/", WebFailure.PrivateAddress)]
    [InlineData("http://127.0.0.2/", WebFailure.PrivateAddress)]
    [InlineData("http://[::1]/", WebFailure.PrivateAddress)]
    [InlineData("http://[::ffff:10.0.0.1]:8080/", WebFailure.PrivateAddress)]
    [InlineData("http://169.254.169.254/latest/meta-data/", WebFailure.PrivateAddress)]
    [InlineData("http://nobody.example/", WebFailure.NameUnknown)]
    public async Task Fetch_PlaceWhereNobodyMayGo_IsRefused(string address, WebFailure expected)
    {
        _names.Add("known.example", ["1.1.1.1"]).Add("localhost.example", ["127.0.0.2"]).Add("mixed.example", ["1.1.1.1", "10.0.0.1"]);

        var failed = await FailedAsync(address);

        Assert.Equal(expected, failed.Failure);
        Assert.NotEmpty(failed.Message);
        Assert.Equal(expected == WebFailure.NameUnknown, failed.IsPassing);
    }

    [Fact]
    public async Task Fetch_NameThatChangesItsMind_ConnectsToTheAddressThatWasChecked()
    {
        _names.Add("rebind.example", ["127.0.0.1"], ["127.0.0.2"]);
        var address = world.Serve(OutsideWorld.NewPng()).Replace("127.0.0.1", "rebind.example", StringComparison.Ordinal);

        await using (await FetchedAsync(address)) Assert.Equal(1, _names.Asked("rebind.example"));

        // Whoever connects anew is told the other address, and it is checked anew.
        Assert.Equal(WebFailure.PrivateAddress, (await FailedAsync(address)).Failure);
    }

    [Fact]
    public async Task Fetch_Redirects_AreFollowedFiveTimesAndEachIsChecked()
    {
        var address = world.Serve(OutsideWorld.NewPng());
        for (var hop = 0; hop < WebFetcher.MaxRedirects; hop++) address = Redirect(address, hop % 2 == 0 ? 302 : 308);
        await using (var content = await FetchedAsync(address)) Assert.Equal("image/png", content.MediaType);

        Assert.Equal(WebFailure.TooManyRedirects, (await FailedAsync(Redirect(address, 301))).Failure);
        Assert.Equal(WebFailure.SchemeRefused, (await FailedAsync(Redirect("file:///etc/passwd", 302))).Failure);
        Assert.Equal(WebFailure.PrivateAddress, (await FailedAsync(Redirect($"http://127.0.0.2:{world.Port}/", 307))).Failure);
        Assert.Equal(WebFailure.PrivateAddress, (await FailedAsync(Redirect("http://2130706434/", 303))).Failure);
        Assert.Equal(WebFailure.CredentialsRefused, (await FailedAsync(Redirect("http://a:b@pictures.example/", 302))).Failure);
        Assert.Equal(WebFailure.UnexpectedAnswer, (await FailedAsync(Redirect(null, 302))).Failure);
    }

    [Fact]
    public async Task Fetch_TooMuch_IsGivenUp()
    {
        var huge = world.Serve(context =>
        {
            (context.Response.ContentType, context.Response.ContentLength) = ("image/png", 10L * 1024 * 1024 * 1024);
            return context.Response.Body.FlushAsync();
        });
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var endless = world.Serve(async context =>
        {
            await context.Response.Body.WriteAsync(OutsideWorld.NewPng());
            try
            {
                while (true) await context.Response.Body.WriteAsync(new byte[8192], context.RequestAborted);
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                stopped.SetResult();
            }
        });
        var bomb = world.Serve(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            await gzip.WriteAsync(OutsideWorld.NewPng(50 * MaxBytes));
        });

        Assert.Equal(WebFailure.TooLarge, (await FailedAsync(huge)).Failure);
        Assert.Equal(WebFailure.TooLarge, (await FailedAsync(endless)).Failure);
        // The connection is given up as well.
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(WebFailure.TooLarge, (await FailedAsync(bomb)).Failure);
        Assert.Equal("There is more of it than 100000 bytes. Make it smaller.", (await FailedAsync(bomb)).Message);
        await using var exact = await FetchedAsync(world.Serve(OutsideWorld.NewPng(MaxBytes)));
        Assert.Equal(MaxBytes, exact.Content.Length);
    }

    [Fact]
    public async Task Fetch_SlowHost_IsGivenUpWithinTheLimitOfAll()
    {
        var silent = world.Serve(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var trickle = world.Serve(async context =>
        {
            await context.Response.Body.WriteAsync(OutsideWorld.NewPng());
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        foreach (var address in new[] { silent, trickle, Redirect(silent, 302) })
        {
            var outcome = await Fetcher().FetchAsync(Request(address) with { TimeLimit = TimeSpan.FromMilliseconds(300) });
            Assert.Equal(WebFailure.TimedOut, Assert.IsType<WebOutcome.Failed>(outcome).Failure);
        }

        using var caller = new CancellationTokenSource();
        var waiting = Fetcher().FetchAsync(Request(silent), caller.Token);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Fetch_SomethingElse_IsRefusedByItsNameAndByItsBeginning()
    {
        Assert.Equal(WebFailure.WrongType, (await FailedAsync(world.Serve(OutsideWorld.NewPng(), "text/html; charset=utf-8"))).Failure);
        Assert.Equal(WebFailure.WrongType, (await FailedAsync(world.Serve("<html><script>"u8.ToArray()))).Failure);
        Assert.Equal(WebFailure.WrongType, (await FailedAsync(world.Serve("<svg onload=alert(1)></svg>"u8.ToArray(), "image/svg+xml"))).Failure);
        Assert.Equal(WebFailure.WrongType, (await FailedAsync(world.Serve([0x89, 0x50]))).Failure);
        Assert.Equal(WebFailure.Empty, (await FailedAsync(world.Serve([]))).Failure);
        Assert.Equal(WebFailure.WrongType, (await FailedAsync(world.Serve("<html>"u8.ToArray(), "text/html"), WebContentKind.Feed)).Failure);
        Assert.Equal(WebFailure.WrongType, (await FailedAsync(world.Serve(OutsideWorld.NewPng(), "text/csv"), WebContentKind.Feed)).Failure);
    }

    [Theory]
    [InlineData(404, WebFailure.NotFound)]
    [InlineData(403, WebFailure.AccessDenied)]
    [InlineData(206, WebFailure.UnexpectedAnswer)]
    [InlineData(204, WebFailure.UnexpectedAnswer)]
    [InlineData(500, WebFailure.HostProblem)]
    [InlineData(429, WebFailure.HostProblem)]
    public async Task Fetch_OtherStatus_SaysWhatItMeans(int status, WebFailure expected)
    {
        var failed = await FailedAsync(world.Serve(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "120";
            return Task.CompletedTask;
        }));

        Assert.Equal((expected, true), (failed.Failure, failed.IsPassing));
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), failed.Message, StringComparison.Ordinal);
        if (expected == WebFailure.HostProblem) Assert.Equal(TimeSpan.FromMinutes(2), failed.RetryAfter);
    }

    [Fact]
    public async Task Fetch_HostThatHangsUp_IsUnreachable()
    {
        Assert.Equal(WebFailure.Unreachable, (await FailedAsync(world.Serve(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        }))).Failure);
        Assert.Equal(WebFailure.Unreachable, (await FailedAsync(world.Serve(async context =>
        {
            context.Response.ContentLength = 5_000;
            await context.Response.Body.WriteAsync(OutsideWorld.NewPng());
            await context.Response.Body.FlushAsync();
            context.Abort();
        }))).Failure);
    }

    [Fact]
    public void Options_AreReadFromTheConfiguration_OrRefusedByName()
    {
        var options = WebOptions.From(Settings(("Web:AllowedPrivateHosts", "pictures.intranet, 10.1.0.0/16 fd00::/8,192.168.0.7"), ("Web:Ports", "443, 9000")));

        Assert.True(options.Allows("Pictures.Intranet", IPAddress.Parse("10.9.9.9")));
        Assert.True(options.Allows("x", IPAddress.Parse("::ffff:10.1.255.1")));
        Assert.True(options.Allows("x", IPAddress.Parse("192.168.0.7")));
        Assert.False(options.Allows("x", IPAddress.Parse("192.168.0.8")));
        Assert.Equal([443, 9000], options.Ports.Order());
        Assert.Equal(80, WebOptions.From(Settings()).Ports.Min());
        Assert.Contains("'a/99'", Assert.Throws<SettingException>(() => WebOptions.From(Settings(("Web:AllowedPrivateHosts", "a/99")))).Message, StringComparison.Ordinal);
        Assert.Contains("Web:Ports", Assert.Throws<SettingException>(() => WebOptions.From(Settings(("Web:Ports", "http")))).Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build();

    private static WebRequest Request(string address, WebContentKind kind = WebContentKind.Picture) => new(address, kind, MaxBytes, TimeSpan.FromMinutes(1));

    private static async Task<byte[]> BytesAsync(WebContent content)
    {
        using var copy = new MemoryStream();
        await content.Content.CopyToAsync(copy);
        return copy.ToArray();
    }

    private string Redirect(string? to, int status) => world.Serve(context =>
    {
        context.Response.StatusCode = status;
        if (to is not null) context.Response.Headers.Location = to;
        return Task.CompletedTask;
    });

    private WebFetcher Fetcher()
    {
        var fetcher = new WebFetcher(OutsideWorld.Options, _names, TimeProvider.System);
        _fetchers.Add(fetcher);
        return fetcher;
    }

    private async Task<WebContent> FetchedAsync(string address) => Assert.IsType<WebOutcome.Fetched>(await Fetcher().FetchAsync(Request(address))).Content;

    private async Task<WebOutcome.Failed> FailedAsync(string address, WebContentKind kind = WebContentKind.Picture) =>
        Assert.IsType<WebOutcome.Failed>(await Fetcher().FetchAsync(Request(address, kind)));
}
