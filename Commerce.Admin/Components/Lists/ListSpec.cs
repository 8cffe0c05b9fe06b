namespace Commerce.Admin.Components.Lists;

/// <summary>What a list can be asked for: its filters and orders, as its address and the API name them.</summary>
/// <param name="Path">Where the list is.</param>
/// <param name="DefaultSort">A field, with a minus before it for descending.</param>
/// <param name="SortFields">The fields that it can be sorted by.</param>
/// <param name="Filters">In the order in which they are offered.</param>
/// <param name="Views">Ready-made ways to look at it, beside the whole list.</param>
public sealed record ListSpec(
    string Path, string DefaultSort, IReadOnlyList<string> SortFields, IReadOnlyList<ListFilter> Filters, params IReadOnlyList<ListView> Views)
{
    /// <summary>The fields of which one wants the largest or latest first.</summary>
    public IReadOnlyList<string> DescendingFirst { get; init; } = [];

    /// <summary>What holds for every row, whatever is chosen; null for no such condition.</summary>
    public object? Always { get; init; }

    /// <summary>A filter and the value of it that asks for what <see cref="Always"/> leaves out.</summary>
    public (string Key, string Value)? AlwaysUnless { get; init; }

    /// <summary>The filter behind the search box, where the list has one.</summary>
    public SearchFilter? Search => Filters.OfType<SearchFilter>().FirstOrDefault();

    public ListState Start => ListState.Of(this, Path);
}

/// <summary>A named way to look at a list.</summary>
/// <param name="Query">The query part of its address: filters, order, columns.</param>
public sealed record ListView(string Name, string Query);
