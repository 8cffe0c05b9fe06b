namespace HotChocolate.Types.Pagination;

/// <summary>How a field is paged; what is null here is taken from the schema's options, and then from <see cref="PagingDefaults"/>.</summary>
public class PagingOptions
{
    /// <summary>How many items a page has where the client gives no size; cut to <see cref="MaxPageSize"/>.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>The most items that a client may ask for (<c>HC0051</c> above it).</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections have <c>totalCount</c>.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> are offered.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether a client must give <c>first</c> or <c>last</c>.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether the connection is named after the field (<c>ProductsConnection</c>) instead of the item type.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>Whether connections have <c>nodes</c> beside <c>edges</c>.</summary>
    public bool? IncludeNodesField { get; set; }

    /// <summary>The paging provider's name; there is one provider, so the name is only kept.</summary>
    public string? ProviderName { get; set; }

    /// <summary>Takes from <paramref name="other"/> what is not set here.</summary>
    internal PagingOptions FilledFrom(PagingOptions other) => new()
    {
        DefaultPageSize = DefaultPageSize ?? other.DefaultPageSize,
        MaxPageSize = MaxPageSize ?? other.MaxPageSize,
        IncludeTotalCount = IncludeTotalCount ?? other.IncludeTotalCount,
        AllowBackwardPagination = AllowBackwardPagination ?? other.AllowBackwardPagination,
        RequirePagingBoundaries = RequirePagingBoundaries ?? other.RequirePagingBoundaries,
        InferConnectionNameFromField = InferConnectionNameFromField ?? other.InferConnectionNameFromField,
        IncludeNodesField = IncludeNodesField ?? other.IncludeNodesField,
        ProviderName = ProviderName ?? other.ProviderName
    };
}
