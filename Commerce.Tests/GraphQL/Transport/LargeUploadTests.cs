using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

[Collection(MeasuredAlone.Name)]
public sealed class LargeUploadTests : TransportTest
{
    private const long Size = 100L * 1024 * 1024;
    private const string Operations = """{"query":"mutation($f: Upload!) { measure(file: $f) }","variables":{"f":null}}""";

    [Fact]
    public async Task Upload_Of100Megabytes_IsNeverWholeInMemory()
    {
        await Host.PostAsync("{ hello }");
        var before = GC.GetTotalAllocatedBytes(true);
        using var form = Form(Size);
        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"));
        var allocated = GC.GetTotalAllocatedBytes(true) - before;

        Assert.Equal($$"""{"measure":{{Size}}}""", answer.Data);
        Assert.InRange(allocated, 0, Size / 2);
    }

    [Fact]
    public async Task Upload_LongerThanTheLimit_IsRefused()
    {
        await using var host = await StartAsync(services: s => s.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = 1024 * 1024));
        using var form = Form(2 * 1024 * 1024);
        var answer = await host.SendAsync(HttpMethod.Post, "/graphql", form, ("GraphQL-Preflight", "1"));

        Assert.Equal((400, "HC0033"), (answer.Status, answer.Code));
    }

    private static MultipartFormDataContent Form(long length)
        => new()
        {
            { new StringContent(Operations), "operations" },
            { new StringContent("""{"1":["variables.f"]}"""), "map" },
            { new Zeros(length), "1", "large.bin" }
        };

    /// <summary>A body that is made while it is sent.</summary>
    private sealed class Zeros(long length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[64 * 1024];
            for (var written = 0L; written < length; written += block.Length)
                await stream.WriteAsync(block.AsMemory(0, (int)Math.Min(block.Length, length - written)));
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
