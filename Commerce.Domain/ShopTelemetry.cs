using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Commerce.Domain;

/// <summary>What the shop tells of its own work, beside what the engine, the framework and the drivers tell. Costs nothing where nobody listens.</summary>
public static class ShopTelemetry
{
    /// <summary>The name of the source of activities, and of the meter.</summary>
    public const string Name = "Commerce";

    internal static ActivitySource Source { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);
}
