using System.Globalization;
using Commerce.Domain.Data;

namespace Commerce.Api.Limits;

/// <summary>How much one caller may have done. Read from <c>Limits:PointsPerSecond</c>, <c>Limits:Burst</c> and <c>Limits:CountLocal</c>.</summary>
/// <param name="PointsPerSecond">How many points of cost come back each second; 0 switches the limit off.</param>
/// <param name="Burst">How many points a caller can have saved up.</param>
/// <param name="CountsLocal">Whether callers on this machine count as well: the admin, and whoever comes by a proxy that does not say for whom.</param>
public sealed record LimitOptions(double PointsPerSecond, double Burst, bool CountsLocal)
{
    /// <exception cref="SettingException">A setting is no number, or negative.</exception>
    public static LimitOptions From(IConfiguration configuration) => new(
        Number(configuration, "Limits:PointsPerSecond", 20_000),
        Number(configuration, "Limits:Burst", 1_000_000),
        configuration["Limits:CountLocal"] is { Length: > 0 } text && (bool.TryParse(text, out var isOn) ? isOn : throw new SettingException($"Limits:CountLocal is '{text}', but must be true or false.")));

    private static double Number(IConfiguration configuration, string setting, double standard)
    {
        if (configuration[setting] is not { Length: > 0 } text) return standard;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && double.IsFinite(number)
            ? number
            : throw new SettingException($"{setting} is '{text}', but must be a number of points, 0 or more.");
    }
}
