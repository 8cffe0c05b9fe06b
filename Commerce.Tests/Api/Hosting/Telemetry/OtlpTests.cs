using System.Net.Http.Json;
using Commerce.Admin.Hosting;
using Commerce.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Commerce.Tests.Api.Hosting.Telemetry;

/// <summary>What a collector gets of a shop that is told of one, and that nothing is there for a shop that is not.</summary>
public sealed class OtlpTests
{
    [Fact]
    public async Task Shop_WithACollector_SendsTracesMeasurementsAndLogsOfOneRequest()
    {
        await using var collector = await OtlpCollector.StartAsync();
        await using var shop = await ShopProcess.StartAsync(
            null, "--Demo:Seed=false", "--Telemetry:SlowRequestMilliseconds=1", $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "--OTEL_BSP_SCHEDULE_DELAY=50", "--OTEL_BLRP_SCHEDULE_DELAY=50", "--OTEL_METRIC_EXPORT_INTERVAL=500", "--OTEL_RESOURCE_ATTRIBUTES=deployment.environment=test-stage");
        using var client = new HttpClient();
        var trace = Guid.NewGuid().ToByteArray(bigEndian: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, shop.Address + "/graphql")
        {
            Headers = { { "traceparent", $"00-{Convert.ToHexStringLower(trace)}-00f067aa0ba902b7-01" } },
            // Checking a password takes a while whether or not there is such a person, and so the request counts as slow.
            Content = JsonContent.Create(new
            {
                query = "mutation KnockKnock($email: String!) { signIn(input: { email: $email, password: \"not-to-be-seen-1\" }) { errors { __typename } } }",
                variables = new { email = "not-to-be-seen-2@example.com" },
            }),
        };
        (await client.SendAsync(request)).EnsureSuccessStatusCode();

        await collector.ExpectAsync("traces", trace, "KnockKnock"u8.ToArray(), "commerce-api"u8.ToArray(), "test-stage"u8.ToArray());
        await collector.ExpectAsync("metrics", "graphql.server.request.duration"u8.ToArray(), "KnockKnock"u8.ToArray(), "http.server.request.duration"u8.ToArray(), "commerce.jobs.given_up"u8.ToArray());
        await collector.ExpectAsync("logs", trace, "The operation KnockKnock took"u8.ToArray(), "OperationName"u8.ToArray());
        Assert.DoesNotContain("not-to-be-seen", collector.Everything, StringComparison.Ordinal);
        // Who sends is said with everything.
        Assert.DoesNotContain("unknown_service", collector.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_WithoutAnEndpoint_RegistersNothing()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var before = builder.Services.Count;

        Assert.False(builder.AddOtlpExport("shop"));
        Assert.Equal(before, builder.Services.Count);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT is 'collector:4317', but must be the address of a collector, such as http://localhost:4317.")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json", "OTEL_EXPORTER_OTLP_PROTOCOL is 'http/json', but must be grpc or http/protobuf.")]
    [InlineData("OTEL_TRACES_SAMPLER_ARG", "10%", "OTEL_TRACES_SAMPLER_ARG is '10%', but must be the share of traces that is kept: a number from 0 to 1.")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4317", null)]
    public void Settings_ThatMakeNoSense_AreRefusedInWords(string name, string value, string? problem)
        => Assert.Equal(problem, OtlpExport.ProblemOf(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build()));

    [Theory]
    [InlineData(false, "OTEL_EXPORTER_OTLP_ENDPOINT=")]
    [InlineData(true, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT=http://collector:4317")]
    [InlineData(false, "OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317", "OTEL_SDK_DISABLED=true")]
    [InlineData(false, "OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317", "OTEL_TRACES_EXPORTER=none", "OTEL_METRICS_EXPORTER=none", "OTEL_LOGS_EXPORTER=none")]
    public void IsOn_ByTheStandardVariables(bool isOn, params string[] settings)
        => Assert.Equal(isOn, OtlpExport.IsOn(new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create(setting.Split('=')[0], (string?)setting.Split('=')[1]))).Build()));
}
