using System.Collections.Concurrent;
using System.Net;
using Commerce.Domain.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Web;

/// <summary>A web server on this machine that answers each path as a test says, and the only private place the fetchers of the tests may go to.</summary>
public sealed class OutsideWorld : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private WebApplication? _app;

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public int Port => new Uri(Address).Port;

    /// <summary>The paths that were asked for, in their order.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>The public web, and 127.0.0.1; its neighbours on this machine are private as everywhere.</summary>
    public static WebOptions Options { get; } = WebOptions.Default with { AllowedNetworks = [IPNetwork.Parse("127.0.0.1/32")] };

    /// <summary>As far as it tells what it is; each is another one.</summary>
    public static byte[] NewPng(int bytes = 64) => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Guid.NewGuid().ToByteArray(), .. new byte[Math.Max(0, bytes - 24)]];

    /// <summary>Has a path answered; a new one each time, so that tests do not meet.</summary>
    /// <returns>Its whole address.</returns>
    public string Serve(RequestDelegate answer, string name = "picture.png")
    {
        var path = $"/{Guid.NewGuid():N}/{name}";
        _answers[path] = answer;
        return Address + path;
    }

    /// <summary>The same, with something that is there.</summary>
    public string Serve(byte[] content, string contentType = "image/png", string name = "picture.png") => Serve(
        async context =>
        {
            context.Response.ContentType = contentType;
            await context.Response.Body.WriteAsync(content);
        },
        name);

    /// <summary>Has a path that was served before answered in another way.</summary>
    public void ServeAgain(string address, RequestDelegate answer) => _answers[new Uri(address).AbsolutePath] = answer;

    /// <summary>How often an address was asked for.</summary>
    public int TimesAsked(string address) => _asked.Count(path => path == new Uri(address).AbsolutePath);

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(context =>
        {
            _asked.Enqueue(context.Request.Path);
            if (_answers.TryGetValue(context.Request.Path, out var answer)) return answer(context);
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });
        await _app.StartAsync();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }
}
