namespace Commerce.Admin.Components.Lists;

/// <summary>Where the reader's clock hangs. The browser says it in a cookie; who has not said it yet is taken to be in UTC.</summary>
public sealed record ReaderZone(TimeZoneInfo Zone)
{
    public const string Cookie = "commerce-zone";

    public static readonly ReaderZone Utc = new(TimeZoneInfo.Utc);

    /// <param name="name">An IANA name, which anybody may have typed.</param>
    public static ReaderZone Of(string? name) => name is { Length: > 0 and < 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? new(zone) : Utc;
}
