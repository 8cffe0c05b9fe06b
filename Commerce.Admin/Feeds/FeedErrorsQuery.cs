using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Feeds;

/// <summary>Which row errors of a feed are shown, as the address says it.</summary>
/// <param name="Search">Part of a message or of a value.</param>
/// <param name="IsAsked">Whether somebody chose to see the errors, where something else is shown otherwise.</param>
public sealed record FeedErrorsQuery(string? Column = null, string? Code = null, string? Search = null, PageQuery? Page = null, bool IsAsked = false)
{
    public PageQuery Paging => Page ?? new PageQuery();

    public bool IsFiltered => Column is not null || Code is not null || Search is not null;

    public string ToQueryString()
    {
        var query = new QueryStringBuilder().Add("show", IsAsked ? "errors" : null).Add("column", Column).Add("code", Code).Add("search", Search);
        Paging.AddTo(query);
        return query.ToString();
    }

    /// <summary>The variables of the <c>ProductFeed</c> operation.</summary>
    public Dictionary<string, object?> ToVariables(string feedId)
    {
        var variables = new Dictionary<string, object?> { ["id"] = feedId, ["where"] = Filter() };
        Paging.AddTo(variables);
        return variables;
    }

    private object? Filter()
    {
        var all = new List<object>();
        if (Column is not null)
            all.Add(new { column = new { eq = Column } });
        if (Code is not null)
            all.Add(new { code = new { eq = Code } });
        if (Search is not null)
            all.Add(new { or = new object[] { new { message = new { contains = Search } }, new { value = new { contains = Search } } } });
        return all.Count == 0 ? null : new { and = all };
    }
}
