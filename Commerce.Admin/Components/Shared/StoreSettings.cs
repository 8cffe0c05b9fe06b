namespace Commerce.Admin.Components.Shared;

/// <summary>What holds for the whole shop and is set, not asked for.</summary>
public sealed class StoreSettings(IConfiguration configuration)
{
    /// <summary>ISO 4217; the shop has one currency.</summary>
    public string Currency { get; } = configuration["Store:Currency"] is { Length: > 0 } currency ? currency : "USD";
}
