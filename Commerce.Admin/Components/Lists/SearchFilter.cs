using System.Globalization;

namespace Commerce.Admin.Components.Lists;

/// <summary>Words that may stand in several places.</summary>
/// <param name="Label">Says where it is searched.</param>
/// <param name="Condition">What it means that one spelling is found.</param>
public sealed record SearchFilter(string Label, Func<string, IEnumerable<object>> Condition) : ListFilter("search", Label)
{
    public override string? Known(string value) => value.Trim() is { Length: > 0 } text ? text : null;

    public override string Describe(string value) => $"“{value}”";

    public override object ToCondition(string value, ListClock clock) => new { or = Spellings(value).SelectMany(Condition).ToArray() };

    /// <summary>
    /// The API compares letters as they are, and people search in small ones: so as typed, all small, all capital, and with one capital at the
    /// beginning of the first word or of each.
    /// </summary>
    internal static IEnumerable<string> Spellings(string text)
    {
        var lower = text.ToLowerInvariant();
        return new[] { text, lower, text.ToUpperInvariant(), char.ToUpperInvariant(lower[0]) + lower[1..], CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower) }
            .Distinct(StringComparer.Ordinal);
    }
}

/// <summary>One text of a field of its own.</summary>
public sealed record TextFilter(string Key, string Label, Func<string, object> Condition, string Placeholder = "") : ListFilter(Key, Label)
{
    public override string? Known(string value) => value.Trim() is { Length: > 0 } text ? text : null;

    public override string Describe(string value) => $"{Label}: {value}";

    public override object ToCondition(string value, ListClock clock) => Condition(value);
}
