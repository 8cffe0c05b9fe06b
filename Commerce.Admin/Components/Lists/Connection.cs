using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Components.Lists;

/// <summary>A page of a list, as every connection of the API has it.</summary>
public sealed record Connection<TRow>(IReadOnlyList<TRow> Nodes, PageInfo PageInfo, int TotalCount)
{
    /// <summary>With other rows in the same places.</summary>
    public Connection<TRow> With(Func<TRow, TRow> change) => this with { Nodes = [.. Nodes.Select(change)] };
}
