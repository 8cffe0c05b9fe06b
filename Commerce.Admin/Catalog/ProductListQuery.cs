using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog;

/// <summary>What the product list shows, as its address says it.</summary>
/// <param name="Search">Part of a name or of a SKU.</param>
/// <param name="Category">A category's handle.</param>
/// <param name="Status"><c>active</c> or <c>hidden</c>; null for both.</param>
/// <param name="Stock"><c>in</c>, <c>low</c> or <c>out</c>; null for any.</param>
/// <param name="Sort">A field's name, with a minus before it for descending.</param>
public sealed record ProductListQuery(
    string? Search = null, string? Category = null, string? Status = null, string? Stock = null, string? Sort = null, PageQuery? Page = null)
{
    public const string DefaultSort = "name";

    /// <summary>At or below this many pieces a product runs low.</summary>
    public const int LowStock = 5;

    private static readonly string[] SortFields = ["name", "sku", "priceCents", "isActive"];

    public PageQuery Paging => Page ?? new PageQuery();

    public bool IsFiltered => Search is not null || Category is not null || Status is not null || Stock is not null;

    private string SortField => (Sort ?? DefaultSort).TrimStart('-');

    private bool IsDescending => Sort?.StartsWith('-') == true;

    /// <summary>1 ascending, −1 descending, 0 when the list is not sorted by it.</summary>
    public int DirectionOf(string field) => field != SortField ? 0 : IsDescending ? -1 : 1;

    /// <summary>Sorted by a field, or the other way round when it already is; from the first page.</summary>
    public ProductListQuery SortedBy(string field)
        => this with { Sort = DirectionOf(field) == 1 ? "-" + field : field, Page = Paging.First() };

    public string ToQueryString()
    {
        var query = new QueryStringBuilder()
            .Add("search", Search)
            .Add("category", Category)
            .Add("status", Status)
            .Add("stock", Stock)
            .Add("sort", Sort == DefaultSort ? null : Sort);
        Paging.AddTo(query);
        return query.ToString();
    }

    /// <summary>The variables of the <c>Products</c> operation.</summary>
    public Dictionary<string, object?> ToVariables()
    {
        var variables = new Dictionary<string, object?>
        {
            ["where"] = Filter(),
            ["order"] = new[] { new Dictionary<string, object> { [SortFields.Contains(SortField) ? SortField : DefaultSort] = IsDescending ? "DESC" : "ASC" } }
        };
        Paging.AddTo(variables);
        return variables;
    }

    private object? Filter()
    {
        var all = new List<object>();
        if (Search is not null)
            all.Add(new { or = new object[] { new { name = new { contains = Search } }, new { sku = new { contains = Search } }, VariantWith(new { sku = new { contains = Search } }) } });
        if (Category is not null)
            all.Add(new { categories = new { some = new { slug = new { eq = Category } } } });
        if (Status is not null)
            all.Add(new { isActive = new { eq = Status == "active" } });
        if (StockFilter() is { } stock)
            all.Add(stock);
        return all.Count == 0 ? null : new { and = all };
    }

    /// <summary>The stock lies with the variants where there are any, else with the product itself. Low is a product of which any variant is low.</summary>
    private object? StockFilter() => Stock switch
    {
        "in" => Either(VariantWith(Pieces(new { gt = 0 })), new { gt = 0 }),
        "low" => Either(VariantWith(Pieces(new { gt = 0, lte = LowStock })), new { gt = 0, lte = LowStock }),
        "out" => Either(new { variants = new { any = true, none = Pieces(new { gt = 0 }) } }, new { lte = 0 }),
        _ => null
    };

    private static object Pieces(object range) => new { stockQuantity = range };

    private static object VariantWith(object condition) => new { variants = new { some = condition } };

    private static object Either(object byVariants, object own)
        => new { or = new[] { byVariants, new { variants = new { any = false }, stockQuantity = own } } };
}
