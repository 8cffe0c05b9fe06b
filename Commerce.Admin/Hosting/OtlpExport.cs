using System.Globalization;
using System.Reflection;
using OpenTelemetry.Logs;
using OpenTelemetry.Resources;

namespace Commerce.Admin.Hosting;

/// <summary>
/// Sends traces, measurements and logs to a collector by OTLP. Said by OpenTelemetry's own variables (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its kin), which may
/// also stand in the settings or on the command line. Without an endpoint nothing is registered, nobody listens, and nothing is measured.
/// </summary>
public static class OtlpExport
{
    internal const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";

    internal const string SampledName = "OTEL_TRACES_SAMPLER_ARG";

    private const string ProtocolName = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>Registers the export where the settings name an endpoint. Call it first: what is registered first is stopped last, and so nothing is lost.</summary>
    /// <param name="serviceName">Unless <c>OTEL_SERVICE_NAME</c> says otherwise.</param>
    /// <returns>Whether there is one.</returns>
    public static bool AddOtlpExport(this WebApplicationBuilder builder, string serviceName)
    {
        if (!IsOn(builder.Configuration)) return false;
        builder.Services.AddHostedService(services => new TelemetryExport(services.GetRequiredService<IConfiguration>(), serviceName));
        if (IsWanted(builder.Configuration, "LOGS"))
        {
            builder.Logging.AddOpenTelemetry(logs =>
            {
                logs.IncludeScopes = true;
                logs.IncludeFormattedMessage = true;
                logs.SetResourceBuilder(ResourceOf(serviceName));
                logs.AddOtlpExporter();
            });
        }

        return true;
    }

    /// <summary>Whether something is sent at all.</summary>
    public static bool IsOn(IConfiguration configuration)
        => !string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
            && (IsWanted(configuration, "TRACES") || IsWanted(configuration, "METRICS") || IsWanted(configuration, "LOGS"));

    /// <summary>What is wrong with the settings, in words for whoever wrote them; null when nothing is.</summary>
    public static string? ProblemOf(IConfiguration configuration)
    {
        foreach (var name in (string[])[EndpointName, EndpointOf("TRACES"), EndpointOf("METRICS"), EndpointOf("LOGS")])
        {
            if (configuration[name] is { Length: > 0 } text && !(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
                return $"{name} is '{text}', but must be the address of a collector, such as http://localhost:4317.";
        }

        if (configuration[ProtocolName] is { Length: > 0 } protocol && protocol is not ("grpc" or "http/protobuf"))
            return $"{ProtocolName} is '{protocol}', but must be grpc or http/protobuf.";
        if (configuration[SampledName] is { Length: > 0 } share && SampledOf(configuration) is not (>= 0 and <= 1))
            return $"{SampledName} is '{share}', but must be the share of traces that is kept: a number from 0 to 1.";
        return null;
    }

    /// <summary>Whether a signal has somewhere to go.</summary>
    internal static bool IsWanted(IConfiguration configuration, string signal)
        => configuration[$"OTEL_{signal}_EXPORTER"] != "none"
            && (configuration[EndpointName] is { Length: > 0 } || configuration[EndpointOf(signal)] is { Length: > 0 });

    /// <summary>The share of traces that is kept of those that begin here; NaN for what is no number.</summary>
    internal static double SampledOf(IConfiguration configuration) => configuration[SampledName] is not { Length: > 0 } text
        ? 1
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) ? share : double.NaN;

    /// <summary>Who sends it: name, version and instance, and what <c>OTEL_SERVICE_NAME</c> and <c>OTEL_RESOURCE_ATTRIBUTES</c> say instead and besides.</summary>
    internal static ResourceBuilder ResourceOf(string serviceName) => ResourceBuilder.CreateEmpty()
        .AddService(
            serviceName,
            serviceVersion: typeof(OtlpExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
            serviceInstanceId: string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}"))
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();

    private static string EndpointOf(string signal) => $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT";
}
