using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Carts;

/// <summary>How long carts last. Read from <c>Carts:AbandonAfter</c> and <c>Carts:LinkLifetime</c>.</summary>
/// <param name="AbandonAfter">How long a cart may lie untouched until it counts as abandoned.</param>
/// <param name="LinkLifetime">How long a link opens a cart.</param>
public sealed record CartSettings(TimeSpan AbandonAfter, TimeSpan LinkLifetime)
{
    /// <summary>What holds when nothing is set.</summary>
    public static CartSettings Default { get; } = new(TimeSpan.FromDays(30), TimeSpan.FromDays(30));

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">A value is no time span above zero.</exception>
    public static CartSettings From(IConfiguration configuration) => new(
        Read(configuration, "Carts:AbandonAfter", Default.AbandonAfter),
        Read(configuration, "Carts:LinkLifetime", Default.LinkLifetime));

    private static TimeSpan Read(IConfiguration configuration, string name, TimeSpan otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text) return otherwise;
        return TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero
            ? time
            : throw new SettingException($"{name} is '{text}', which is no time span above zero: write 30.00:00:00 for 30 days, or 01:30:00 for one and a half hours.");
    }
}
