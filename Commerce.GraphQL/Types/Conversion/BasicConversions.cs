using System.Globalization;

namespace HotChocolate.Utilities;

/// <summary>Conversions between single values.</summary>
internal static class BasicConversions
{
    private static readonly Dictionary<(Type, Type), ChangeType> s_conversions = new()
    {
        [(typeof(DateTime), typeof(DateTimeOffset))] = s => Offset((DateTime)s!),
        [(typeof(DateTimeOffset), typeof(DateTime))] = s => ((DateTimeOffset)s!).UtcDateTime,
        [(typeof(DateTime), typeof(DateOnly))] = s => DateOnly.FromDateTime((DateTime)s!),
        [(typeof(DateOnly), typeof(DateTime))] = s => ((DateOnly)s!).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        [(typeof(DateOnly), typeof(DateTimeOffset))] = s => new DateTimeOffset(((DateOnly)s!).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        [(typeof(DateTimeOffset), typeof(DateOnly))] = s => DateOnly.FromDateTime(((DateTimeOffset)s!).UtcDateTime),
        [(typeof(TimeOnly), typeof(TimeSpan))] = s => ((TimeOnly)s!).ToTimeSpan(),
        [(typeof(TimeSpan), typeof(TimeOnly))] = s => TimeOnly.FromTimeSpan((TimeSpan)s!),
        [(typeof(string), typeof(Guid))] = s => Guid.Parse((string)s!, CultureInfo.InvariantCulture),
        [(typeof(Guid), typeof(string))] = s => ((Guid)s!).ToString("N", CultureInfo.InvariantCulture),
        [(typeof(string), typeof(Uri))] = s => new Uri((string)s!, UriKind.RelativeOrAbsolute),
        [(typeof(Uri), typeof(string))] = s => s!.ToString(),
        [(typeof(string), typeof(DateTime))] = s => DateTime.Parse((string)s!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        [(typeof(string), typeof(DateTimeOffset))] = s => DateTimeOffset.Parse((string)s!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        [(typeof(string), typeof(DateOnly))] = s => DateOnly.Parse((string)s!, CultureInfo.InvariantCulture),
        [(typeof(string), typeof(TimeOnly))] = s => TimeOnly.Parse((string)s!, CultureInfo.InvariantCulture),
        [(typeof(string), typeof(TimeSpan))] = s => TimeSpan.Parse((string)s!, CultureInfo.InvariantCulture),
        [(typeof(string), typeof(byte[]))] = s => System.Convert.FromBase64String((string)s!),
        [(typeof(byte[]), typeof(string))] = s => System.Convert.ToBase64String((byte[])s!)
    };

    public static ChangeType? Find(Type from, Type to)
    {
        if (s_conversions.TryGetValue((from, to), out var conversion)) return conversion;
        if (to.IsEnum) return ToEnum(from, to);
        if (to == typeof(string) && (IsNumber(from) || from == typeof(bool) || from.IsEnum)) return s => System.Convert.ToString(s, CultureInfo.InvariantCulture);
        if (IsNumber(to) && (IsNumber(from) || from == typeof(string) || from.IsEnum)) return s => Number(s!, to);
        if (to == typeof(bool) && from == typeof(string)) return s => bool.Parse((string)s!);
        return null;
    }

    /// <summary>The number as another type; throws <see cref="OverflowException"/> where digits would be lost.</summary>
    private static object Number(object value, Type to)
    {
        var number = System.Convert.ChangeType(value, to, CultureInfo.InvariantCulture);
        var isRounded = Type.GetTypeCode(to) < TypeCode.Single && value switch
        {
            float given => given % 1 != 0,
            double given => given % 1 != 0,
            decimal given => given % 1 != 0,
            _ => false
        };
        return isRounded ? throw new OverflowException($"{value} is no whole number.") : number;
    }

    private static DateTimeOffset Offset(DateTime value) => value.Kind == DateTimeKind.Unspecified
        ? new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc))
        : new DateTimeOffset(value);

    private static ChangeType? ToEnum(Type from, Type to) => from == typeof(string)
        ? s => Enum.Parse(to, (string)s!, ignoreCase: true)
        : IsNumber(from) ? s => Enum.ToObject(to, s!) : null;

    private static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
