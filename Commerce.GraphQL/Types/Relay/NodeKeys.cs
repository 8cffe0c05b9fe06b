using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace HotChocolate.Types.Relay;

/// <summary>Writes and reads the keys inside global ids.</summary>
internal static class NodeKeys
{
    public static byte[] Format(object key) => key is Guid guid
        ? guid.ToByteArray()
        : Encoding.UTF8.GetBytes(Convert.ToString(key, CultureInfo.InvariantCulture) ?? "");

    /// <summary>Reads a key of a type; of an unknown one as text.</summary>
    public static bool TryParse(ReadOnlySpan<byte> key, Type type, [NotNullWhen(true)] out object? value)
    {
        value = null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Guid))
            value = ParseGuid(key);
        else if (type == typeof(string) || type == typeof(object))
            value = Encoding.UTF8.GetString(key);
        else if (type == typeof(int))
            value = int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(long))
            value = long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(short))
            value = short.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(decimal))
            value = decimal.TryParse(key, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
        else if (type == typeof(double))
            value = double.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        return value is not null;
    }

    private static object? ParseGuid(ReadOnlySpan<byte> key)
    {
        if (key.Length == 16)
            return new Guid(key);
        return key.Length == 32 && Guid.TryParseExact(Encoding.UTF8.GetString(key), "N", out var guid) ? guid : null;
    }
}
