using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Commerce.Tests.Support;

/// <summary>The application as a person starts it: a process of its own on a loopback port, with the demo shop.</summary>
internal sealed class ShopProcess : IAsyncDisposable
{
    private readonly string data;
    private readonly bool ownsData;
    private readonly StringBuilder output = new();
    private readonly Process process;
    private bool isGone;

    private ShopProcess(int port, string? folder, IEnumerable<string> settings)
    {
        ownsData = folder is null;
        data = folder ?? Directory.CreateTempSubdirectory("commerce-shop").FullName;
        Address = $"http://127.0.0.1:{port}";
        // Beside the tests' own folder, where the application's own build lies with its static files.
        var build = AppContext.BaseDirectory.Replace("Commerce.Tests", "Commerce.Api", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(build, "Commerce.Api.dll"), $"--urls={Address}", $"--Data:Folder={data}", "--Catalog:FetchImages=false", .. settings])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "Commerce.Api"),
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    public string Address { get; }

    /// <summary>What it has printed so far.</summary>
    public string Printed
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <param name="folder">Where its data lies, for one that is started again; null for a fresh folder that goes with it.</param>
    /// <param name="settings">Further settings, as <c>--Name=value</c>.</param>
    /// <exception cref="InvalidOperationException">It ended, or is not ready within two minutes; the message holds what it printed.</exception>
    public static async Task<ShopProcess> StartAsync(string? folder = null, params IEnumerable<string> settings)
    {
        var shop = new ShopProcess(FreePort(), folder, settings);
        shop.process.Start();
        shop.process.BeginOutputReadLine();
        shop.process.BeginErrorReadLine();
        try
        {
            await shop.ReadyAsync();
            return shop;
        }
        catch
        {
            await shop.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isGone) return;
        isGone = true;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        if (ownsData) Directory.Delete(data, recursive: true);
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(200))
        {
            if (process.HasExited)
                break;
            try
            {
                using var response = await client.GetAsync(new Uri(Address + "/admin/sign-in"));
                if (response.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"The shop did not start. It printed:\n{Printed}");
    }

    private void Keep(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
