using System.Diagnostics;
using System.Globalization;
using Commerce.Domain.Data;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>
/// One side of the comparison, in a process of its own on a loopback port: as in production, with the garbage collector that
/// ASP.NET Core chooses for servers. It ends with this object, or with this process.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>By which the system knows it.</summary>
    public int ProcessId => _process.Id;

    /// <summary>The shop as it is: its own program and its own settings.</summary>
    public static Task<ServerProcess> StartShopAsync(DataOptions data)
    {
        // The shop's program with this one's dependencies, because the probe is among them.
        string[] arguments =
        [
            "exec", "--depsfile", Built("Commerce.Benchmarks.deps.json"), "--runtimeconfig", Built("Commerce.Api.runtimeconfig.json"),
            Built("Commerce.Api.dll"), $"--Data:Folder={data.Folder}", $"--Database:Provider={data.Provider}",
            // The list asks for stock, and nobody is signed in. What feeds name is not there.
            $"--ConnectionStrings:Commerce={data.ConnectionString}", "--Catalog:ShowStock=true", "--Catalog:FetchImages=false",
            // Where everything is slow on purpose, nobody needs to be told.
            "--Telemetry:SlowRequestMilliseconds=0",
        ];
        return StartAsync(arguments, ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "Commerce.Benchmarks"));
    }

    /// <summary>A baseline, served by <see cref="BaselineHost"/>.</summary>
    public static Task<ServerProcess> StartBaselineAsync(string baseline, DataOptions data) =>
        StartAsync([Built("Commerce.Benchmarks.dll"), BaselineHost.Command, baseline, data.Provider.ToString(), data.ConnectionString, data.Folder]);

    /// <param name="collect">Whether everything is collected first that nobody uses any more: then the heap is what is in use.</param>
    public async Task<ServerUsage> ReadUsageAsync(bool collect = false)
    {
        await _process.StandardInput.WriteLineAsync(collect ? ServerProbe.Collect : "");
        await _process.StandardInput.FlushAsync();
        var numbers = (await ReadAsync(_process, ServerProbe.Usage)).Split(' ').Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        return new ServerUsage(TimeSpan.FromTicks(numbers[0]), numbers[1], (int)numbers[2], TimeSpan.FromTicks(numbers[3]), numbers[4]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Built(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static async Task<ServerProcess> StartAsync(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // Where the settings of the shop lie.
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["DOTNET_gcServer"] = "1";
        // What goes wrong there shall be seen here; standard output is for the probe.
        start.Environment["Logging__Console__LogToStandardErrorThreshold"] = "Trace";
        // Its keys lie in a folder that is thrown away.
        start.Environment["Logging__LogLevel__Microsoft.AspNetCore.DataProtection"] = "Error";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("A server did not start.");
        try
        {
            return new ServerProcess(process, new Uri(await ReadAsync(process, ServerProbe.Ready)));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    // Whatever else the server says goes unheard.
    private static async Task<string> ReadAsync(Process process, string prefix)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal)) return line[prefix.Length..];
        }

        throw new InvalidOperationException("A server ended; what it had to say about that stands on standard error.");
    }
}
