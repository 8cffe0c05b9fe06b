using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Feeds;

/// <summary>What the list of feeds shows, as its address says it.</summary>
/// <param name="Status">A status in lower case, or null for all.</param>
public sealed record FeedListQuery(string? Status = null, PageQuery? Page = null)
{
    private static readonly string[] Statuses = ["PENDING", "PROCESSING", "AWAITING_APPROVAL", "COMPLETED", "FAILED", "CANCELLED"];

    /// <summary>A status from an address, or null when there is none of that name.</summary>
    public static string? KnownStatus(string? status) => Statuses.Contains(status?.ToUpperInvariant()) ? status!.ToLowerInvariant() : null;

    public PageQuery Paging => Page ?? new PageQuery();

    public string ToQueryString()
    {
        var query = new QueryStringBuilder().Add("status", Status);
        Paging.AddTo(query);
        return query.ToString();
    }

    public Dictionary<string, object?> ToVariables()
    {
        var variables = new Dictionary<string, object?>();
        if (Status?.ToUpperInvariant() is { } status)
            variables["where"] = new { status = new { eq = status } };
        Paging.AddTo(variables);
        return variables;
    }
}
