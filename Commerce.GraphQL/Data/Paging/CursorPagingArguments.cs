namespace HotChocolate.Types.Pagination;

/// <summary>What a client asked of a connection.</summary>
/// <param name="First">At most so many items, from the start.</param>
/// <param name="Last">At most so many items, from the end.</param>
/// <param name="After">Only items behind this cursor.</param>
/// <param name="Before">Only items before this cursor.</param>
public readonly record struct CursorPagingArguments(int? First = null, int? Last = null, string? After = null, string? Before = null);

/// <summary>The names of a connection field's arguments.</summary>
internal static class CursorPagingArgumentNames
{
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";
}
