using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance.Replay;

/// <summary>A test against the recorded answers of Hot Chocolate, which says so where they or Python 3, which replays them, are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReplayFactAttribute : FactAttribute
{
    public ReplayFactAttribute()
    {
        if (!Shared.Has("hotchocolate/oracle.py"))
            Skip = "hotchocolate/ is not in the folder 'shared' beside the repository (or in $COMMERCE_SHARED).";
        else if (!HasPython())
            Skip = "The command python3, which replays the recorded requests, is missing.";
    }

    private static bool HasPython()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
