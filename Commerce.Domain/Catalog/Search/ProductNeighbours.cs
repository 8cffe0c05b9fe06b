using Commerce.Domain.Data;
using Commerce.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// What goes with a product: what is like it, and what others bought with it. One statement for many products, which looks at a bounded number of rows for each
/// of them however large the catalog is.
/// </summary>
public sealed class ProductNeighbours(CatalogOptions catalog, TimeProvider clock)
{
    /// <summary>How many products are told at most.</summary>
    public const int MaxCount = 24;

    /// <summary>How many products of a category and of a brand are compared with one that is in them: the newest.</summary>
    private const int MaxCompared = 200;

    /// <summary>How many of the last orders of a product are looked at.</summary>
    private const int MaxOrders = 500;

    /// <summary>
    /// For each product those that are most like it, the most alike first: by category (most of all the main one), brand, tags and traits. What shares neither
    /// category nor brand with it is not like it.
    /// </summary>
    public async Task<ILookup<int, int>> RelatedAsync(
        CommerceDbContext context, IReadOnlyList<int> products, int count, CancellationToken cancellationToken = default)
    {
        if (products.Count == 0 || count <= 0) return Lookup([]);
        var sql = new OfferSql(context.Viewer, catalog);
        List<string> near = [];
        foreach (var key in products.Select(product => sql.Parameter(product)))
        {
            near.Add($"""
                SELECT * FROM (SELECT CAST({key} AS integer) AS "Of", p."Id" FROM "ProductCategories" AS own JOIN "ProductCategories" AS c ON c."CategoryId" = own."CategoryId"
                    JOIN "Products" AS p ON p."Id" = c."ProductId" WHERE own."ProductId" = {key} AND p."Id" <> {key} AND {sql.Visible} ORDER BY c."Id" DESC LIMIT {MaxCompared}) AS shelf
                """);
            near.Add($"""
                SELECT * FROM (SELECT CAST({key} AS integer) AS "Of", p."Id" FROM "Products" AS p
                    WHERE p."Brand" = (SELECT own."Brand" FROM "Products" AS own WHERE own."Id" = {key}) AND p."Id" <> {key} AND {sql.Visible} LIMIT {MaxCompared}) AS brand
                """);
        }

        var tags = context.Database.IsNpgsql()
            ? "(SELECT COUNT(*) FROM unnest(own.\"Tags\") AS a(\"value\") WHERE a.\"value\" = ANY(p.\"Tags\"))"
            : "(SELECT COUNT(*) FROM json_each(own.\"Tags\") AS a JOIN json_each(p.\"Tags\") AS b ON a.value = b.value)";
        var statement = $"""
            WITH "Near" AS ({string.Join(" UNION ", near)}),
            "Scored" AS (
                SELECT n."Of", p."Id", p."RatingCount",
                    CASE WHEN p."CategoryId" = own."CategoryId" THEN 6
                    WHEN EXISTS (SELECT 1 FROM "ProductCategories" AS a JOIN "ProductCategories" AS b ON b."CategoryId" = a."CategoryId"
                        WHERE a."ProductId" = own."Id" AND b."ProductId" = p."Id") THEN 3 ELSE 0 END
                    + CASE WHEN p."Brand" = own."Brand" THEN 3 ELSE 0 END
                    + {tags}
                    + (SELECT COUNT(*) FROM (SELECT DISTINCT a."Type", a."Value" FROM "VariantTraits" AS a JOIN "ProductVariants" AS v ON v."Id" = a."VariantId"
                        WHERE v."ProductId" = own."Id" AND v."ArchivedAt" IS NULL) AS x WHERE EXISTS (SELECT 1 FROM "ProductVariants" AS v
                        JOIN "VariantTraits" AS b ON b."VariantId" = v."Id" WHERE v."ProductId" = p."Id" AND v."ArchivedAt" IS NULL AND b."Type" = x."Type" AND b."Value" = x."Value")) AS "Score"
                FROM "Near" AS n JOIN "Products" AS own ON own."Id" = n."Of" JOIN "Products" AS p ON p."Id" = n."Id")
            SELECT "Of", "Id" FROM (SELECT "Of", "Id", ROW_NUMBER() OVER (PARTITION BY "Of" ORDER BY "Score" DESC, "RatingCount" DESC, "Id") AS "Rank" FROM "Scored") AS ranked
            WHERE "Rank" <= {sql.Parameter(Math.Min(count, MaxCount))} ORDER BY "Of", "Rank"
            """;
        return Lookup(await context.Database.SqlQueryRaw<Neighbour>(statement, sql.Parameters).ToListAsync(cancellationToken));
    }

    /// <summary>
    /// For each product those that are in most of the orders of the last days (<see cref="CatalogOptions.BoughtTogetherDays"/>) that it is in, without cancelled
    /// ones.
    /// </summary>
    public async Task<ILookup<int, int>> BoughtTogetherAsync(
        CommerceDbContext context, IReadOnlyList<int> products, int count, CancellationToken cancellationToken = default)
    {
        if (products.Count == 0 || count <= 0) return Lookup([]);
        var sql = new OfferSql(context.Viewer, catalog);
        var since = sql.Parameter(clock.GetUtcNow().UtcDateTime.AddDays(-catalog.BoughtTogetherDays));
        // Whose orders these are is not told, so all of them count, whoever asks.
        var orders = products.Select(product => sql.Parameter(product)).Select(key => $"""
            SELECT * FROM (SELECT CAST({key} AS integer) AS "Of", i."OrderId" FROM "OrderItems" AS i JOIN "Orders" AS o ON o."Id" = i."OrderId"
                WHERE i."ProductId" = {key} AND o."OrderDate" >= {since} AND o."Status" <> '{EnumText.Of(OrderStatus.Cancelled)}' ORDER BY i."Id" DESC LIMIT {MaxOrders}) AS one
            """);
        var statement = $"""
            WITH "Bought" AS ({string.Join(" UNION ", orders)}),
            "Counted" AS (
                SELECT b."Of", p."Id", COUNT(DISTINCT b."OrderId") AS "Orders" FROM "Bought" AS b JOIN "OrderItems" AS i ON i."OrderId" = b."OrderId" JOIN "Products" AS p ON p."Id" = i."ProductId"
                WHERE p."Id" <> b."Of" AND {sql.Visible} GROUP BY b."Of", p."Id")
            SELECT "Of", "Id" FROM (SELECT "Of", "Id", ROW_NUMBER() OVER (PARTITION BY "Of" ORDER BY "Orders" DESC, "Id") AS "Rank" FROM "Counted") AS ranked
            WHERE "Rank" <= {sql.Parameter(Math.Min(count, MaxCount))} ORDER BY "Of", "Rank"
            """;
        return Lookup(await context.Database.SqlQueryRaw<Neighbour>(statement, sql.Parameters).ToListAsync(cancellationToken));
    }

    private static ILookup<int, int> Lookup(IEnumerable<Neighbour> rows) => rows.ToLookup(row => row.Of, row => row.Id);

    private sealed class Neighbour
    {
        public int Of { get; init; }

        public int Id { get; init; }
    }
}
