using System.Globalization;

namespace Commerce.Admin.Components.Shared;

/// <summary>Lengths of files for people.</summary>
internal static class ByteSize
{
    private static readonly string[] Units = ["bytes", "kB", "MB", "GB"];

    public static string Format(long bytes)
    {
        var (amount, unit) = ((double)bytes, 0);
        for (; amount >= 1000 && unit < Units.Length - 1; unit++)
            amount /= 1000;
        return amount.ToString(unit == 0 ? "N0" : "N1", CultureInfo.CurrentCulture) + " " + Units[unit];
    }
}
