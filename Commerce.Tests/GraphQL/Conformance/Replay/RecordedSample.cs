using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance.Replay;

/// <summary>
/// The small shop whose answers were recorded, compiled as it is against the engine under test. It is copied to a folder of its own, where a
/// project stands in for the engine's that has its assembly already.
/// </summary>
public sealed class RecordedSample : IAsyncLifetime
{
    private const string Stand = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        </Project>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("recorded-sample").FullName;

    private string Sources => Path.Combine(_folder, "sample");

    public async Task InitializeAsync()
    {
        // Where the tests are skipped there is nothing to prepare for them.
        if (new ReplayFactAttribute().Skip is not null)
            return;

        Directory.CreateDirectory(Sources);
        foreach (var file in Directory.GetFiles(Shared.PathOf("hotchocolate/sample")))
            File.WriteAllBytes(Path.Combine(Sources, Path.GetFileName(file)), await File.ReadAllBytesAsync(file));

        var engine = typeof(HotChocolate.ISchema).Assembly.Location;
        Directory.CreateDirectory(Path.Combine(_folder, "engine"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "engine", "Engine.csproj"), Stand);
        await File.WriteAllTextAsync(
            Path.Combine(Sources, "Directory.Build.targets"),
            $"""<Project><ItemGroup><Reference Include="{engine}" /></ItemGroup></Project>""");
        var (succeeded, output) = await Command.RunAsync(
            Sources, "dotnet", "build", "Sample.csproj", "-m:1", "-nodeReuse:false", "-p:EngineProject=../engine/Engine.csproj", "-p:UseSharedCompilation=false");
        Assert.True(succeeded, output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Has the sample print its schemas into a folder.</summary>
    public async Task<string> PrintSchemasAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "schemas")).FullName;
        using var process = Start("Development", "print", folder);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
        return folder;
    }

    /// <summary>The names of the recorded cases that a fresh sample answers otherwise, of one recording after the other.</summary>
    public async Task<IReadOnlyList<string>> ReplayAsync(string environment, params string[] recordings)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        using var process = Start(environment, $"--urls={address}");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await ReadyAsync(process, address);
            var different = new List<string>();
            foreach (var recording in recordings)
                different.AddRange(await CompareAsync(address, recording));
            return different;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<IEnumerable<string>> CompareAsync(string address, string recording)
    {
        var (_, output) = await Command.RunAsync(Shared.PathOf("hotchocolate"), "python3", "oracle.py", "replay", address, recording, "--loose");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches(@"^\d+ same, \d+ different$", lines[^1]);
        return lines[..^1].Select(line => line.Split(' ')[^1]);
    }

    private Process Start(string environment, params string[] arguments)
    {
        var variables = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = environment,
            ["SAMPLE_DB"] = Path.Combine(_folder, $"{Guid.NewGuid():N}.db")
        };
        return Command.Start(_folder, variables, "dotnet", [Path.Combine(Sources, "bin/Debug/net10.0/Sample.dll"), .. arguments]);
    }

    private static async Task ReadyAsync(Process process, string address)
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(200))
        {
            Assert.False(process.HasExited, "The sample ended while it started.");
            try
            {
                using var response = await client.GetAsync(new Uri(address + "/ready"));
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail("The sample is not ready after two minutes.");
    }
}
