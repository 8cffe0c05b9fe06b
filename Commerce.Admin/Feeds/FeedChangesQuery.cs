using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Feeds;

/// <summary>Which changes of a feed are shown, as the address says it.</summary>
/// <param name="Kind">A kind of change in lower case, or <c>kept</c> for what was not taken back.</param>
/// <param name="Search">Part of a name or of a SKU.</param>
public sealed record FeedChangesQuery(string? Kind = null, string? Field = null, string? Search = null, PageQuery? Page = null)
{
    public const string Shown = "changes";

    private static readonly string[] Kinds = ["product_created", "variant_created", "changed", "kept"];

    public PageQuery Paging => Page ?? new PageQuery();

    public bool IsFiltered => Kind is not null || Field is not null || Search is not null;

    /// <summary>A kind from an address, or null when there is none of that name.</summary>
    public static string? KnownKind(string? kind) => Kinds.Contains(kind) ? kind : null;

    public string ToQueryString()
    {
        var query = new QueryStringBuilder().Add("show", Shown).Add("kind", Kind).Add("field", Field).Add("search", Search);
        Paging.AddTo(query);
        return query.ToString();
    }

    /// <summary>The variables of the <c>ProductFeedChanges</c> operation.</summary>
    public Dictionary<string, object?> ToVariables(string feedId)
    {
        var variables = new Dictionary<string, object?> { ["id"] = feedId, ["where"] = Filter() };
        Paging.AddTo(variables);
        return variables;
    }

    private object? Filter()
    {
        var all = new List<object>();
        if (Kind == "kept")
            all.Add(new { revert = new { eq = "SKIPPED" } });
        else if (Kind is not null)
            all.Add(new { kind = new { eq = Kind.ToUpperInvariant() } });
        if (Field is not null)
            all.Add(new { field = new { eq = Field } });
        if (Search is not null)
            all.Add(new { or = new object[] { new { name = new { contains = Search } }, new { sku = new { contains = Search } } } });
        return all.Count == 0 ? null : new { and = all };
    }
}
