using System.Globalization;
using System.Text;
using HotChocolate.Types.Pagination;

namespace GreenDonut.Data;

/// <summary>Cursors that are keys: base64 of <c>{}</c> and the key values joined by colons (<c>{}2:7</c>). What stands in the braces marks the order.</summary>
internal static class CursorValues
{
    /// <summary>What stands before the values where no order is marked.</summary>
    public const string Prefix = "{}";

    private const string Null = "\\null";

    public static string Format(IEnumerable<object?> values, string prefix = Prefix)
        => Convert.ToBase64String(Encoding.UTF8.GetBytes(prefix + string.Join(':', values.Select(Format))));

    /// <summary>Reads the values of a cursor; throws <c>HC0078</c> where they do not fit the order.</summary>
    public static IReadOnlyList<object?> Parse(string cursor, string argument, IReadOnlyList<Type> types, string prefix = Prefix)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(cursor));
            if (text.StartsWith(prefix, StringComparison.Ordinal) && Split(text[prefix.Length..]) is { } parts && parts.Count == types.Count)
                return [.. parts.Zip(types, Parse)];
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            throw PagingErrors.InvalidCursor(argument, cursor);
        }

        throw PagingErrors.InvalidCursor(argument, cursor);
    }

    /// <summary>A value as it stands in a cursor.</summary>
    public static string Format(object? value) => value switch
    {
        null => Null,
        Enum number => number.ToString("D"),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => Escape(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture)),
        IFormattable formattable => Escape(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Escape(value.ToString() ?? "")
    };

    private static string Escape(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);

    private static List<string?> Split(string text)
    {
        List<string?> parts = [];
        var part = new StringBuilder();
        var isNull = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                parts.Add(isNull ? null : part.ToString());
                part.Clear();
                isNull = false;
            }
            else if (part.Length == 0 && string.CompareOrdinal(text, i, Null, 0, Null.Length) == 0)
            {
                isNull = true;
                i += Null.Length - 1;
            }
            else
            {
                if (text[i] == '\\' && i + 1 < text.Length) i++;
                part.Append(text[i]);
            }
        }

        parts.Add(isNull ? null : part.ToString());
        return parts;
    }

    private static object? Parse(string? text, Type type)
    {
        if (text is null) return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(string)) return text;
        if (type.IsEnum) return Enum.ToObject(type, long.Parse(text, culture));
        if (type == typeof(Guid)) return Guid.Parse(text, culture);
        if (type == typeof(DateTime)) return DateTime.Parse(text, culture, DateTimeStyles.RoundtripKind);
        if (type == typeof(DateTimeOffset)) return DateTimeOffset.Parse(text, culture, DateTimeStyles.RoundtripKind);
        if (type == typeof(DateOnly)) return DateOnly.Parse(text, culture);
        if (type == typeof(TimeOnly)) return TimeOnly.Parse(text, culture);
        return Convert.ChangeType(text, type, culture);
    }
}
