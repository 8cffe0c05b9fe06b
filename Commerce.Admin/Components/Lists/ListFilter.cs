namespace Commerce.Admin.Components.Lists;

/// <summary>Something by which a list can be narrowed; its value is a text in the address.</summary>
/// <param name="Key">Its name in the address.</param>
/// <param name="Label">Its name for people.</param>
public abstract record ListFilter(string Key, string Label)
{
    /// <summary>The value as far as the list knows it, or null: an address may be old, or typed.</summary>
    public abstract string? Known(string value);

    /// <summary>What a known value means, for people.</summary>
    public abstract string Describe(string value);

    /// <summary>A condition of the API's <c>where</c>.</summary>
    public abstract object ToCondition(string value, ListClock clock);
}

/// <summary>What is needed to understand "today".</summary>
public sealed record ListClock(DateTimeOffset Now, TimeZoneInfo Zone)
{
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    /// <summary>The first moment of a day where the reader is, in UTC as the API writes it.</summary>
    public string Start(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
        // Where the clock skips midnight, the day begins with the first moment that exists.
        while (Zone.IsInvalidTime(midnight))
            midnight = midnight.AddMinutes(30);
        return TimeZoneInfo.ConvertTimeToUtc(midnight, Zone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
    }
}
