using System.Globalization;

namespace Commerce.Admin.Components.Lists;

/// <summary>Days: the last so many (<c>7d</c>; <c>1d</c> is today), or from one to another (<c>2026-01-01..2026-01-31</c>), either of them open.</summary>
/// <param name="Field">The API's field of the moment.</param>
public sealed record DateFilter(string Key, string Label, string Field) : ListFilter(Key, Label)
{
    private const string Format = "yyyy-MM-dd";

    public static readonly IReadOnlyList<Choice> Presets = [new("1d", "Today"), new("7d", "Last 7 days"), new("30d", "Last 30 days"), new("90d", "Last 90 days")];

    public static string? Of(DateOnly? from, DateOnly? to) => from is null && to is null ? null : $"{Text(from)}..{Text(to)}";

    /// <summary>The days of a value, both included.</summary>
    public static (DateOnly? From, DateOnly? To) Days(string? value, DateOnly today)
    {
        if (value is null)
            return default;
        if (LastDays(value) is { } days)
            return (today.AddDays(1 - days), today);
        var ends = value.Split("..");
        return ends.Length == 2 ? (Day(ends[0]), Day(ends[1])) : default;
    }

    public override string? Known(string value)
        => LastDays(value) is not null ? value : Days(value, default) is var (from, to) && (from, to) is not (null, null) ? Of(from, to) : null;

    public override string Describe(string value)
    {
        if (Presets.FirstOrDefault(preset => preset.Value == value) is { } preset)
            return $"{Label}: {preset.Label.ToLowerInvariant()}";
        if (LastDays(value) is { } days)
            return $"{Label}: last {days} days";
        return Days(value, default) switch
        {
            ({ } from, { } to) when from == to => $"{Label}: {Local(from)}",
            ({ } from, { } to) => $"{Label}: {Local(from)} – {Local(to)}",
            ({ } from, null) => $"{Label}: since {Local(from)}",
            (_, { } to) => $"{Label}: until {Local(to)}",
            _ => Label
        };
    }

    public override object ToCondition(string value, ListClock clock)
    {
        var (from, to) = Days(value, clock.Today);
        var range = new Dictionary<string, object>();
        if (from is { } first)
            range["gte"] = clock.Start(first);
        if (to is { } last)
            range["lt"] = clock.Start(last.AddDays(1));
        return new Dictionary<string, object> { [Field] = range };
    }

    public static string Text(DateOnly? day) => day?.ToString(Format, CultureInfo.InvariantCulture) ?? "";

    public static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;

    private static string Local(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private static int? LastDays(string value)
        => value.EndsWith('d') && int.TryParse(value[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3650 ? days : null;
}

/// <summary>Numbers from one to another (<c>10..49.90</c>), either of them open.</summary>
/// <param name="Field">The API's field, in minor units where <paramref name="Scale"/> says so.</param>
/// <param name="Scale">How many of the field's units one typed unit is: 100 for amounts.</param>
public sealed record NumberFilter(string Key, string Label, string Field, int Scale = 1) : ListFilter(Key, Label)
{
    public static string? Of(decimal? least, decimal? most) => least is null && most is null ? null : $"{Text(least)}..{Text(most)}";

    public static (decimal? Least, decimal? Most) Ends(string? value)
    {
        var ends = value?.Split("..") ?? [];
        return ends.Length == 2 ? (Number(ends[0]), Number(ends[1])) : default;
    }

    public override string? Known(string value)
    {
        var (least, most) = Ends(value);
        return Of(least, most);
    }

    public override string Describe(string value) => Ends(value) switch
    {
        ({ } least, { } most) => $"{Label}: {least:N2} – {most:N2}",
        ({ } least, null) => $"{Label}: at least {least:N2}",
        (_, { } most) => $"{Label}: at most {most:N2}",
        _ => Label
    };

    public override object ToCondition(string value, ListClock clock)
    {
        var (least, most) = Ends(value);
        var range = new Dictionary<string, object>();
        if (least is { } low)
            range["gte"] = Units(low);
        if (most is { } high)
            range["lte"] = Units(high);
        return new Dictionary<string, object> { [Field] = range };
    }

    public static string Text(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    public static decimal? Number(string? text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= 10_000_000 ? number : null;

    private int Units(decimal number) => (int)Math.Round(number * Scale);
}
