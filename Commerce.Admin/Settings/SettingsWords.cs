using Commerce.Admin.Components.Shared;
using Commerce.Admin.Orders;

namespace Commerce.Admin.Settings;

/// <summary>The shop's settings in a merchant's words.</summary>
internal static class SettingsWords
{
    public static Status State(bool isActive) => isActive ? new("Switched on", "toggle_on", Tone.Good) : new("Switched off", "toggle_off", Tone.Neutral);

    /// <summary>Of a tax: everywhere, a country, or a country and its state.</summary>
    public static string Region(string region)
    {
        if (region == "*")
            return "Everywhere";
        var parts = region.Split('-', 2);
        var country = AddressLines.Country(parts[0]) ?? parts[0];
        return parts.Length == 1 ? country : $"{parts[1]}, {country}";
    }
}
