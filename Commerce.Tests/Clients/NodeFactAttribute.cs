using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Commerce.Tests.Clients;

/// <summary>A test with a program for Node.js, which says so where there is none. Debian's packages are <c>nodejs</c> and <c>npm</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>What the clients themselves demand.</summary>
    private const int OldestVersion = 20;

    private static readonly Lazy<string?> s_skip = new(() =>
        !IsOnPath("node") || !IsOnPath("npm") ? "No Node.js: node and npm are needed."
            : Version() < OldestVersion ? $"Node.js is too old: {OldestVersion} or newer is needed."
            : null);

    public NodeFactAttribute() => Skip = s_skip.Value;

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Any(folder => File.Exists(System.IO.Path.Combine(folder, program)));

    private static int Version()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["--print", "process.versions.node.split('.')[0]"]) { RedirectStandardOutput = true })!;
        return int.Parse(node.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }
}
