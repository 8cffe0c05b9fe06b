using Xunit;

namespace Commerce.Tests.Clients;

/// <summary>A test with a program for Node.js, which says so where there is none. Debian's packages are <c>nodejs</c> and <c>npm</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!IsOnPath("node") || !IsOnPath("npm"))
            Skip = "No Node.js: node and npm are needed.";
    }

    private static bool IsOnPath(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Any(folder => File.Exists(System.IO.Path.Combine(folder, program)));
}
