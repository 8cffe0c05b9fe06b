namespace Commerce.Api.Reading;

/// <summary>A page of one parent's list, and where it stands.</summary>
/// <param name="Items">Its entities in the order of the list; null at the place of one that was deleted meanwhile.</param>
/// <param name="Start">The position of the first one, counted from 0.</param>
/// <param name="HasNext">Whether more follow.</param>
/// <param name="HasPrevious">Whether others precede.</param>
/// <param name="Total">How many the whole list has; 0 where nobody asked.</param>
public sealed record ChildPage<TItem>(IReadOnlyList<TItem> Items, int Start, bool HasNext, bool HasPrevious, int Total)
{
    /// <summary>The same page of something else.</summary>
    public ChildPage<TOther> Select<TOther>(Func<TItem, TOther> selector) => new([.. Items.Select(selector)], Start, HasNext, HasPrevious, Total);
}
