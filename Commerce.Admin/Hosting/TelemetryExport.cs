using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Commerce.Admin.Hosting;

/// <summary>Listens to activities and meters while the host runs, and sends off at its end what was not sent yet.</summary>
internal sealed class TelemetryExport(IConfiguration configuration, string serviceName) : IHostedService, IDisposable
{
    private const int LastWordMilliseconds = 5_000;

    // What the engine, the shop, the framework and the drivers call themselves. Those that are not in a process say nothing.
    private static readonly string[] s_sources = ["Microsoft.AspNetCore", "HotChocolate.Diagnostics", "Commerce", "System.Net.Http", "Npgsql"];
    private static readonly string[] s_meters =
        ["HotChocolate.Diagnostics", "Commerce", "Microsoft.AspNetCore.*", "System.Runtime", "System.Net.Http", "Npgsql"];

    /// <summary>In seconds. The usual ones are made for milliseconds.</summary>
    private static readonly double[] s_seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

    private TracerProvider? _traces;
    private MeterProvider? _measurements;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (OtlpExport.IsWanted(configuration, "TRACES"))
        {
            _traces = Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .SetResourceBuilder(OtlpExport.ResourceOf(serviceName))
                .SetSampler(new ParentBasedSampler(new RootSampler(OtlpExport.SampledOf(configuration))))
                .AddSource(s_sources)
                .AddOtlpExporter()
                .Build();
        }

        if (OtlpExport.IsWanted(configuration, "METRICS"))
        {
            _measurements = Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .SetResourceBuilder(OtlpExport.ResourceOf(serviceName))
                .AddMeter(s_meters)
                .AddView(BucketsOf)
                .AddOtlpExporter()
                .Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            _traces?.Shutdown(LastWordMilliseconds);
            _measurements?.Shutdown(LastWordMilliseconds);
        },
        cancellationToken);

    public void Dispose()
    {
        _traces?.Dispose();
        _measurements?.Dispose();
    }

    private static MetricStreamConfiguration? BucketsOf(Instrument instrument)
        => instrument is Histogram<double> { Unit: "s", Advice: null } && instrument.Meter.Name is "HotChocolate.Diagnostics" or "Commerce"
            ? new ExplicitBucketHistogramConfiguration { Boundaries = s_seconds }
            : null;
}
