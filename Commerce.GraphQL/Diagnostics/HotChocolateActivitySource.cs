using System.Diagnostics;
using HotChocolate.Execution.Instrumentation;

namespace HotChocolate.Diagnostics;

/// <summary>Where all activities of the engine come from.</summary>
internal static class HotChocolateActivitySource
{
    public static ActivitySource Source { get; } = new(EngineMeter.Name);
}
