using System.Globalization;
using System.Text;

namespace HotChocolate.Types.Pagination;

/// <summary>Cursors that are positions: the decimal number as base64 (<c>MA==</c> is 0).</summary>
internal static class IndexCursor
{
    public static string Format(int index)
    {
        Span<byte> digits = stackalloc byte[11];
        index.TryFormat(digits, out var written, provider: CultureInfo.InvariantCulture);
        return Convert.ToBase64String(digits[..written]);
    }

    public static bool TryParse(string cursor, out int index)
    {
        index = 0;
        Span<byte> digits = stackalloc byte[32];
        return cursor.Length is > 0 and <= 40
            && Convert.TryFromBase64String(cursor, digits, out var written)
            && int.TryParse(Encoding.ASCII.GetString(digits[..written]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out index);
    }
}
