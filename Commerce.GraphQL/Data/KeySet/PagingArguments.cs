namespace GreenDonut.Data;

/// <summary>What a client asked of a page that is found by keys.</summary>
/// <param name="First">At most so many items, from the start.</param>
/// <param name="After">Only items behind this cursor.</param>
/// <param name="Last">At most so many items, from the end.</param>
/// <param name="Before">Only items before this cursor.</param>
/// <param name="IncludeTotalCount">Whether the whole list shall be counted.</param>
public readonly record struct PagingArguments(int? First = null, string? After = null, int? Last = null, string? Before = null, bool IncludeTotalCount = false);
