namespace HotChocolate.Types.Pagination;

/// <summary>The paging options of one field with nothing left open.</summary>
/// <param name="DefaultPageSize">How long a page is where the client does not say; never above the maximum.</param>
/// <param name="StatedPageSize">What the options say about that, which may be above the maximum.</param>
/// <param name="MaxPageSize">How long a page may be.</param>
/// <param name="IncludeTotalCount">Whether connections count all items.</param>
/// <param name="AllowBackwardPagination">Whether there are <c>last</c> and <c>before</c>.</param>
/// <param name="RequirePagingBoundaries">Whether the client must say how long its page is.</param>
/// <param name="InferConnectionNameFromField">Whether connections are named after the field rather than the type.</param>
/// <param name="IncludeNodesField">Whether connections have <c>nodes</c> beside <c>edges</c>.</param>
internal sealed record PageSettings(
    int DefaultPageSize,
    int StatedPageSize,
    int MaxPageSize,
    bool IncludeTotalCount,
    bool AllowBackwardPagination,
    bool RequirePagingBoundaries,
    bool InferConnectionNameFromField,
    bool IncludeNodesField)
{
    public static PageSettings From(PagingOptions field, PagingOptions schema)
    {
        var options = field.FilledFrom(schema);
        var max = options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        var stated = options.DefaultPageSize ?? PagingDefaults.DefaultPageSize;
        return new PageSettings(
            Math.Min(stated, max),
            stated,
            max,
            options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount,
            options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination,
            options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries,
            options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField,
            options.IncludeNodesField ?? PagingDefaults.IncludeNodesField);
    }
}
