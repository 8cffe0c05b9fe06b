using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// Finds products for whoever the context reads for (<see cref="Viewer"/>): a page of them, their number, and what they could be narrowed down by. Each is one
/// statement.
/// </summary>
/// <remarks>
/// What sells best is summed up from the order lines of the last days (<see cref="CatalogOptions.BestSellingDays"/>) when somebody asks for it, by the index of
/// order dates, and nowhere stored. A counter at the product would be a row that every order of a popular product has to wait for, and a job's table would tell
/// of yesterday.
/// </remarks>
public sealed class ProductSearcher(CatalogOptions catalog, TimeProvider clock)
{
    /// <summary>Reads the text: what its words are, and what unknown ones are taken for.</summary>
    /// <exception cref="SearchTextTooLongException">The text is too long.</exception>
    /// <exception cref="TooManyChoicesException">Too much is chosen.</exception>
    public async Task<ProductSearchQuery> ReadAsync(CommerceDbContext context, ProductSearchCriteria criteria, CancellationToken cancellationToken = default)
    {
        criteria = criteria.Checked();
        var words = SearchText.Words(criteria.Text);
        var meanings = await SearchSpelling.ReadAsync(context, catalog, words, cancellationToken);
        var isCorrected = meanings.Count < words.Count || words.Where((word, i) => !meanings[i].Contains(word)).Any();
        return new ProductSearchQuery(criteria, meanings, isCorrected ? string.Join(' ', meanings.Select(meaning => meaning[0])) : null);
    }

    /// <summary>The keys of the products from one position on, in the given order or from the end.</summary>
    public async Task<List<int>> PageAsync(
        CommerceDbContext context, ProductSearchQuery query, ProductSorting sorting, bool fromEnd, int skip, int take, CancellationToken cancellationToken = default)
    {
        if (query.IsHopeless || take <= 0) return [];
        var sql = new OfferSql(context.Viewer, catalog);
        var bySales = sorting is ProductSorting.BestSelling || (sorting is ProductSorting.Relevance && query.Words.Count == 0);
        var (tables, rows) = Matches(sql, query, context.Database.IsNpgsql(), bySales ? " LEFT JOIN \"Sales\" AS sold ON sold.\"ProductId\" = p.\"Id\"" : "");
        if (bySales) tables.Add(Sales(sql));
        var statement = $"{With(tables)} SELECT p.\"Id\" AS \"Value\" {rows} ORDER BY {Order(sorting, bySales, fromEnd)} LIMIT {sql.Parameter(take)} OFFSET {sql.Parameter(skip)}";
        return await context.Database.SqlQueryRaw<int>(statement, sql.Parameters).ToListAsync(cancellationToken);
    }

    /// <summary>How many products there are.</summary>
    public async Task<int> CountAsync(CommerceDbContext context, ProductSearchQuery query, CancellationToken cancellationToken = default)
    {
        if (query.IsHopeless) return 0;
        var sql = new OfferSql(context.Viewer, catalog);
        var (tables, rows) = Matches(sql, query, context.Database.IsNpgsql());
        var statement = $"{With(tables)} SELECT CAST(COUNT(*) AS integer) AS \"Value\" {rows}";
        return (await context.Database.SqlQueryRaw<int>(statement, sql.Parameters).ToListAsync(cancellationToken))[0];
    }

    /// <summary>What the products could be narrowed down by.</summary>
    /// <param name="kinds">What is asked for; the rest stays empty.</param>
    public async Task<SearchFacets> FacetsAsync(CommerceDbContext context, ProductSearchQuery query, FacetKinds kinds, CancellationToken cancellationToken = default)
    {
        List<FacetRow> rows = [];
        if (!query.IsHopeless && kinds != FacetKinds.None)
        {
            var sql = new OfferSql(context.Viewer, catalog);
            rows = await context.Database.SqlQueryRaw<FacetRow>(FacetSql.Statement(sql, query, kinds, context.Database.IsNpgsql()), sql.Parameters).ToListAsync(cancellationToken);
        }

        return FacetRow.Read(rows, query.Criteria, kinds);
    }

    /// <summary>FROM and WHERE of the products that match, and the tables this needs.</summary>
    private static (List<string> Tables, string Rows) Matches(OfferSql sql, ProductSearchQuery query, bool isPostgres, string join = "")
    {
        List<string> tables = [];
        if (query.Words.Count > 0) tables.Add(FoundSql.Table(sql, query, isPostgres));
        if (query.Criteria.CategoryId is not null) tables.Add(sql.ChosenCategories(query.Criteria));
        var choices = sql.Choices(query.Criteria);
        var conditions = choices.Where(choice => !choice.IsOfVariant).Select(choice => choice.Condition).Prepend(sql.Visible).Prepend(FacetSql.IsFound(query)).ToList();
        if (choices.Where(choice => choice.IsOfVariant).Select(choice => $"({choice.Condition})").ToList() is [_, ..] ofVariant)
        {
            // One row for a product without variants, so that its own price and stock are asked.
            conditions.Add($"""
                EXISTS (SELECT 1 FROM (SELECT 1 AS "One") AS one LEFT JOIN "ProductVariants" AS v ON v."ProductId" = p."Id" AND v."ArchivedAt" IS NULL
                    WHERE {string.Join(" AND ", ofVariant)})
                """);
        }

        return (tables, $"{FacetSql.From(query)}{join} WHERE {string.Join(" AND ", conditions)}");
    }

    private string Sales(OfferSql sql) => $"""
        "Sales" AS MATERIALIZED (
            SELECT i."ProductId", SUM(i."Quantity") AS "Pieces" FROM "Orders" AS o JOIN "OrderItems" AS i ON i."OrderId" = o."Id"
            WHERE o."OrderDate" >= {sql.Parameter(clock.GetUtcNow().UtcDateTime.AddDays(-catalog.BestSellingDays))} AND o."Status" <> '{EnumText.Of(OrderStatus.Cancelled)}' AND i."ProductId" IS NOT NULL
            GROUP BY i."ProductId")
        """;

    internal static string With(List<string> tables) => tables.Count == 0 ? "" : $"WITH RECURSIVE {string.Join(", ", tables)}";

    private static string Order(ProductSorting sorting, bool bySales, bool fromEnd)
    {
        (string By, bool Descending)[] keys = (bySales ? ProductSorting.BestSelling : sorting) switch
        {
            ProductSorting.BestSelling => [("COALESCE(sold.\"Pieces\", 0)", true), ("p.\"RatingCount\"", true), ("p.\"Id\"", false)],
            ProductSorting.Relevance => [("f.\"Score\"", true), ("p.\"RatingCount\"", true), ("p.\"Id\"", false)],
            ProductSorting.PriceAsc => [("p.\"PriceCents\"", false), ("p.\"Id\"", false)],
            ProductSorting.PriceDesc => [("p.\"PriceCents\"", true), ("p.\"Id\"", true)],
            ProductSorting.Newest => [("p.\"CreatedAt\"", true), ("p.\"Id\"", true)],
            ProductSorting.Rating => [("COALESCE(p.\"RatingAverage\", 0)", true), ("p.\"RatingCount\"", true), ("p.\"Id\"", false)],
        };
        return string.Join(", ", keys.Select(key => $"{key.By} {(key.Descending != fromEnd ? "DESC" : "ASC")}"));
    }
}
