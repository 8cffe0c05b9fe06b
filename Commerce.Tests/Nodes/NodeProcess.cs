using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Commerce.Tests.Support;

namespace Commerce.Tests.Nodes;

/// <summary>A node of the shop, or the admin alone, as a process of its own with a data folder of its own.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("commerce-node");
    private readonly StringBuilder _output = new();
    private readonly Process _process;

    private NodeProcess(string project, Uri? address, IEnumerable<string> settings)
    {
        Address = address ?? new Uri($"http://127.0.0.1:{ShopProcess.FreePort()}");
        // Beside the tests' own folder, where the project's own build lies with its static files.
        var build = AppContext.BaseDirectory.Replace("Commerce.Tests", project, StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(build, project + ".dll"), $"--urls={Address}", $"--Data:Folder={_data.FullName}", .. settings])
        {
            WorkingDirectory = Path.Combine(Repository.Root, project),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public string Folder => _data.FullName;

    public bool HasEnded => _process.HasExited;

    /// <summary>What it has printed so far.</summary>
    public string Printed
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Starts it and does not wait.</summary>
    /// <param name="project">What is started.</param>
    /// <param name="address">Where it listens; null for a free port.</param>
    public static NodeProcess Start(string project, Uri? address, params IEnumerable<string> settings) => new(project, address, settings);

    /// <summary>Whether requests may be sent to it now.</summary>
    public async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or ObjectDisposedException)
        {
            // It is gone, or another one has taken its place.
            return false;
        }
    }

    /// <exception cref="InvalidOperationException">It ended, or is not ready within two minutes; the message holds what it printed.</exception>
    public async Task<NodeProcess> ReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(2) && !HasEnded; await Task.Delay(50))
        {
            if (await IsReadyAsync()) return this;
        }

        throw new InvalidOperationException($"The node is not ready. It printed:\n{Printed}");
    }

    /// <summary>Whether a worker of this name (<c>machine/process/…</c>) is in this process.</summary>
    public bool Runs(string? worker) => worker?.Split('/') is [_, var id, ..] && id == _process.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>SIGKILL: nothing in it gets to put anything in order.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as whoever replaces it by another one sends it.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end after <see cref="Terminate"/>.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!HasEnded) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Http.Dispose();
        _data.Delete(recursive: true);
    }

    private void Keep(string? line)
    {
        lock (_output) _output.AppendLine(line);
    }
}
