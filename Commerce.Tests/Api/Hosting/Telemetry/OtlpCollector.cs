using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Commerce.Tests.Api.Hosting.Telemetry;

/// <summary>Takes what is sent by OTLP over HTTP on a loopback port. Texts stand in it as they are, and so one need not know the format to find them.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<byte> _arrivals = Channel.CreateUnbounded<byte>();
    private readonly List<(string Signal, byte[] Body)> _received = [];

    private OtlpCollector(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <summary>Everything that came, as text.</summary>
    public string Everything
    {
        get
        {
            lock (_received) return string.Concat(_received.Select(one => Encoding.Latin1.GetString(one.Body)));
        }
    }

    public static async Task<OtlpCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new OtlpCollector(builder.Build());
        collector._app.MapPost("/v1/{signal}", collector.TakeAsync);
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>Waits until one delivery of a signal (<c>traces</c>, <c>metrics</c>, <c>logs</c>) holds all of that.</summary>
    public async Task ExpectAsync(string signal, params byte[][] parts)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Has(signal, parts))
        {
            try
            {
                await _arrivals.Reader.ReadAsync(patience.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new InvalidOperationException($"No {signal} with {string.Join(", ", parts.Select(Encoding.Latin1.GetString))} among:\n{Everything}", late);
            }
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private bool Has(string signal, byte[][] parts)
    {
        lock (_received) return _received.Any(one => one.Signal == signal && parts.All(part => one.Body.AsSpan().IndexOf(part) >= 0));
    }

    private async Task<IResult> TakeAsync(string signal, HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        lock (_received) _received.Add((signal, body.ToArray()));
        _arrivals.Writer.TryWrite(0);
        return Results.Bytes([], "application/x-protobuf");
    }
}
