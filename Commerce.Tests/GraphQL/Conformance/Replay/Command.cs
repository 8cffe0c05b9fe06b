using System.Diagnostics;

namespace Commerce.Tests.GraphQL.Conformance.Replay;

/// <summary>A process that is run to its end.</summary>
internal static class Command
{
    /// <summary>What the process printed, and whether it succeeded.</summary>
    public static async Task<(bool Succeeded, string Output)> RunAsync(string workingDirectory, string file, params string[] arguments)
    {
        using var process = Start(workingDirectory, new Dictionary<string, string>(), file, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        output += await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode == 0, output);
    }

    /// <summary>Starts a process in UTC, and with nothing of the settings of the tests' own host.</summary>
    public static Process Start(string workingDirectory, IReadOnlyDictionary<string, string> environment, string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["TZ"] = "UTC";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
