namespace HotChocolate.Types.Pagination;

/// <summary>The paging options of one field with nothing left open.</summary>
internal sealed record PageSettings(
    int DefaultPageSize,
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
        return new PageSettings(
            Math.Min(options.DefaultPageSize ?? PagingDefaults.DefaultPageSize, max),
            max,
            options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount,
            options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination,
            options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries,
            options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField,
            options.IncludeNodesField ?? PagingDefaults.IncludeNodesField);
    }
}
