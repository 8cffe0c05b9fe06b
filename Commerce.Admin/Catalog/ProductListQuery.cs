using System.Globalization;
using Commerce.Admin.Components.Shared;

namespace Commerce.Admin.Catalog;

/// <summary>What the product list shows, as its address says it.</summary>
/// <param name="Search">Part of a name or of a SKU.</param>
/// <param name="Category">A category's handle.</param>
/// <param name="Status"><c>active</c> or <c>hidden</c>; null for both.</param>
/// <param name="Stock"><c>in</c>, <c>low</c>, <c>part</c> (some variants are sold out) or <c>out</c>; null for any.</param>
/// <param name="Sort">A field's name, with a minus before it for descending.</param>
public sealed record ProductListQuery(
    string? Search = null, string? Category = null, string? Status = null, string? Stock = null, string? Sort = null, PageQuery? Page = null)
{
    public const string DefaultSort = "name";

    /// <summary>At or below this many pieces a product runs low.</summary>
    public const int LowStock = 5;

    private static readonly string[] SortFields = ["name", "sku", "priceCents", "isActive", "updatedAt"];
    private static readonly string[] Statuses = ["active", "hidden"];
    private static readonly string[] Stocks = ["in", "low", "part", "out"];

    private static object Sellable => Available("IN_STOCK", "LOW_STOCK");

    private static object Low => Available("LOW_STOCK");

    private static object SoldOut => Available("BACKORDER", "OUT_OF_STOCK");

    public PageQuery Paging => Page ?? new PageQuery();

    public bool IsFiltered => Search is not null || Category is not null || Status is not null || Stock is not null;

    private string SortField => (Sort ?? DefaultSort).TrimStart('-');

    private bool IsDescending => Sort?.StartsWith('-') == true;

    /// <summary>1 ascending, −1 descending, 0 when the list is not sorted by it.</summary>
    public int DirectionOf(string field) => field != SortField ? 0 : IsDescending ? -1 : 1;

    /// <summary>Sorted by a field, or the other way round when it already is; from the first page. Of times one wants the latest first.</summary>
    public ProductListQuery SortedBy(string field)
        => this with { Sort = (DirectionOf(field), field) is (1, _) or (0, "updatedAt") ? "-" + field : field, Page = Paging.First() };

    /// <summary>Without what the list does not know: an address may be old, or typed.</summary>
    public ProductListQuery Known() => this with
    {
        Status = Statuses.Contains(Status) ? Status : null,
        Stock = Stocks.Contains(Stock) ? Stock : null,
        Sort = SortFields.Contains(SortField) ? Sort : null
    };

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
            ["order"] = new[] { new Dictionary<string, object> { [SortField] = IsDescending ? "DESC" : "ASC" } }
        };
        Paging.AddTo(variables);
        return variables;
    }

    private object? Filter()
    {
        var all = new List<object>();
        if (Search is not null)
            all.Add(new { or = Spellings(Search).SelectMany(text => new object[] { new { name = new { contains = text } }, SkuWith(text), VariantWith(SkuWith(text)) }).ToArray() });
        if (Category is not null)
            all.Add(new { categories = new { some = new { slug = new { eq = Category } } } });
        if (Status is not null)
            all.Add(new { isActive = new { eq = Status == "active" } });
        if (StockFilter() is { } stock)
            all.Add(stock);
        return all.Count == 0 ? null : new { and = all };
    }

    /// <summary>
    /// The stock lies with the variants where there are any, else with the product itself. Low is a product of which any variant is low, sold out
    /// one of which all are; what is not counted never runs out.
    /// </summary>
    private object? StockFilter() => Stock switch
    {
        "in" => new { or = new[] { VariantWith(Sellable), WithoutVariants(Sellable) } },
        "low" => new { or = new[] { VariantWith(Low), WithoutVariants(Low) } },
        "part" => new { and = new[] { VariantWith(SoldOut), VariantWith(Sellable) } },
        "out" => new { or = new object[] { new { variants = new { any = true, none = Sellable } }, WithoutVariants(SoldOut) } },
        _ => null
    };

    /// <summary>
    /// The API compares letters as they are, and people search in small ones: so as typed, all small, all capital, and with one capital at the
    /// beginning of the first word or of each.
    /// </summary>
    private static IEnumerable<string> Spellings(string text)
    {
        var lower = text.ToLowerInvariant();
        return new[] { text, lower, text.ToUpperInvariant(), char.ToUpperInvariant(lower[0]) + lower[1..], CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower) }
            .Distinct(StringComparer.Ordinal);
    }

    private static object Available(params string[] availability) => new { availability = new { @in = availability } };

    private static object SkuWith(string text) => new { sku = new { contains = text } };

    private static object VariantWith(object condition) => new { variants = new { some = condition } };

    private static object WithoutVariants(object condition) => new { and = new object[] { new { variants = new { any = false } }, condition } };
}
