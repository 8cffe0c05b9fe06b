namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// Counts all facets with one statement. Each offer is read once, with the choices that it fails as a sum of bits: an offer that fails none counts in every
/// facet, one that fails a single choice in that choice's facet only, and others nowhere.
/// </summary>
internal static class FacetSql
{
    /// <summary>Where the ranges of prices begin, in minor units: 1, 2 and 5, and so on by tens.</summary>
    public static readonly int[] PriceSteps = [.. Enumerable.Range(2, 7).SelectMany(power => (int[])[1, 2, 5], (power, digit) => digit * (int)Math.Pow(10, power))];

    private const FacetKinds OfVariant = FacetKinds.Prices | FacetKinds.Options | FacetKinds.Traits | FacetKinds.Availability;

    /// <summary>The products that have the words. CROSS JOIN, because SQLite does not know how few they are, and would go through all products instead.</summary>
    public static string From(ProductSearchQuery query) => query.Words.Count == 0 ? "FROM \"Products\" AS p" : "FROM \"Found\" AS f CROSS JOIN \"Products\" AS p";

    /// <summary>The condition that belongs to <see cref="From"/>.</summary>
    public static string IsFound(ProductSearchQuery query) => query.Words.Count == 0 ? "1 = 1" : "p.\"Id\" = f.\"ProductId\"";

    public static string Statement(OfferSql sql, ProductSearchQuery query, FacetKinds kinds, bool isPostgres)
    {
        List<string> tables = [];
        if (query.Words.Count > 0) tables.Add(FoundSql.Table(sql, query, isPostgres));
        if (query.Criteria.CategoryId is not null) tables.Add(sql.ChosenCategories(query.Criteria));
        var choices = sql.Choices(query.Criteria);
        // What has no facet to be counted in need not be told apart.
        var told = choices.Where(choice => kinds.HasFlag(choice.Facet)).ToList();
        tables.Add(Offers(sql, query, kinds, choices, told));
        List<string> counts = [];
        if (kinds.HasFlag(FacetKinds.Categories))
        {
            tables.Add(Tree(sql, query.Criteria.IncludeSubtree));
            counts.Add($"""
                SELECT 'Categories' AS "Facet", NULL AS "Name", CAST(tree."Top" AS text) AS "Value", CAST(COUNT(DISTINCT o."ProductId") AS integer) AS "Count"
                FROM {Distinct("", FacetKinds.Categories)} AS o JOIN "ProductCategories" AS c ON c."ProductId" = o."ProductId" JOIN "Tree" AS tree ON tree."Id" = c."CategoryId" GROUP BY tree."Top"
                """);
        }

        if (kinds.HasFlag(FacetKinds.Brands)) counts.Add(Count("Brands", "NULL", "\"Brand\"", Distinct(", \"Brand\"", FacetKinds.Brands, "\"Brand\" IS NOT NULL")));
        if (kinds.HasFlag(FacetKinds.Ratings)) counts.Add(Count("Ratings", "NULL", "\"Stars\"", Distinct(", \"Stars\"", FacetKinds.Ratings, "\"Stars\" > 0")));
        if (kinds.HasFlag(FacetKinds.Availability)) counts.Add(Count("Availability", "NULL", "\"Availability\"", Distinct(", \"Availability\"", FacetKinds.Availability)));
        if (kinds.HasFlag(FacetKinds.Prices))
        {
            counts.Add(Count("Prices", "NULL", "\"Step\"", Distinct(", \"Step\"", FacetKinds.Prices)));
            counts.Add($"SELECT 'MinPrice', NULL, NULL, MIN(\"Price\") FROM \"Offers\" WHERE {Counting(FacetKinds.Prices)}");
            counts.Add($"SELECT 'MaxPrice', NULL, NULL, MAX(\"Price\") FROM \"Offers\" WHERE {Counting(FacetKinds.Prices)}");
        }

        if (kinds.HasFlag(FacetKinds.Options))
        {
            var each = Enumerable.Range(1, 3).Select(i =>
                $"SELECT \"ProductId\", \"Option{i}Name\" AS \"Name\", \"Option{i}Value\" AS \"Value\" FROM \"Offers\" WHERE \"Option{i}Name\" IS NOT NULL AND {Counting(FacetKinds.Options, $"\"Option{i}Name\"")}");
            counts.Add(CountNamed("Options", $"({string.Join(" UNION ALL ", each)})"));
        }

        if (kinds.HasFlag(FacetKinds.Traits))
        {
            counts.Add(CountNamed("Traits", $"""
                (SELECT o."ProductId", t."Type" AS "Name", t."Value" FROM "Offers" AS o JOIN "VariantTraits" AS t ON t."VariantId" = o."VariantId"
                    WHERE {Counting(FacetKinds.Traits, "t.\"Type\"")})
                """));
        }

        return $"{ProductSearcher.With(tables)} {string.Join(" UNION ALL ", counts)}";

        // The offers that count in a facet: all choices hold, or only the facet's own fails.
        string Counting(FacetKinds facet, string? name = null)
        {
            var own = told.Select((choice, i) => (choice, Bit: OfferSql.Number(1 << i))).Where(one => one.choice.Facet == facet).ToList();
            return own.Count == 0 ? "\"Failed\" = 0"
                : name is null ? $"\"Failed\" IN (0, {own[0].Bit})"
                : $"(\"Failed\" = 0 OR {string.Join(" OR ", own.Select(one => $"(\"Failed\" = {one.Bit} AND {name} = {sql.Parameter(one.choice.Name!)})"))})";
        }

        string Distinct(string columns, FacetKinds facet, string? condition = null) =>
            $"(SELECT DISTINCT \"ProductId\"{columns} FROM \"Offers\" WHERE {Counting(facet)}{(condition is null ? "" : $" AND {condition}")})";

        static string Count(string facet, string name, string value, string rows) =>
            $"SELECT '{facet}' AS \"Facet\", {name} AS \"Name\", CAST({value} AS text) AS \"Value\", CAST(COUNT(*) AS integer) AS \"Count\" FROM {rows} AS o GROUP BY {value}";

        static string CountNamed(string facet, string rows) => $"""
            SELECT '{facet}' AS "Facet", "Name", "Value", CAST(COUNT(DISTINCT "ProductId") AS integer) AS "Count" FROM {rows} AS o GROUP BY "Name", "Value"
            """;
    }

    private static string Offers(OfferSql sql, ProductSearchQuery query, FacetKinds kinds, IReadOnlyList<OfferSql.Choice> choices, List<OfferSql.Choice> told)
    {
        List<string> columns = ["p.\"Id\" AS \"ProductId\""];
        var readsVariants = (kinds & OfVariant) != 0 || choices.Any(choice => choice.IsOfVariant);
        if (kinds.HasFlag(FacetKinds.Brands)) columns.Add("p.\"Brand\"");
        if (kinds.HasFlag(FacetKinds.Ratings)) columns.Add("CASE WHEN p.\"RatingAverage\" IS NULL THEN 0 WHEN p.\"RatingAverage\" >= 4 THEN 4 WHEN p.\"RatingAverage\" >= 3 THEN 3 WHEN p.\"RatingAverage\" >= 2 THEN 2 ELSE 1 END AS \"Stars\"");
        if (kinds.HasFlag(FacetKinds.Availability)) columns.Add($"{sql.Availability} AS \"Availability\"");
        if (kinds.HasFlag(FacetKinds.Traits)) columns.Add("v.\"Id\" AS \"VariantId\"");
        if (kinds.HasFlag(FacetKinds.Options)) columns.AddRange(Enumerable.Range(1, 3).Select(i => $"v.\"Option{i}Name\", v.\"Option{i}Value\""));
        if (kinds.HasFlag(FacetKinds.Prices))
        {
            columns.Add($"{OfferSql.Price} AS \"Price\"");
            columns.Add($"CASE {string.Join(' ', PriceSteps.Select((step, i) => $"WHEN {OfferSql.Price} < {OfferSql.Number(step)} THEN {OfferSql.Number(i)}"))} ELSE {OfferSql.Number(PriceSteps.Length)} END AS \"Step\"");
        }

        columns.Add(told.Count == 0 ? "0 AS \"Failed\"" : $"{string.Join(" + ", told.Select((choice, i) => $"CASE WHEN {choice.Condition} THEN 0 ELSE {OfferSql.Number(1 << i)} END"))} AS \"Failed\"");
        var conditions = choices.Except(told).Select(choice => $"({choice.Condition})").Prepend(sql.Visible).Prepend(IsFound(query));
        var rows = $"""
            SELECT {string.Join(", ", columns)} {From(query)}{(readsVariants ? " LEFT JOIN \"ProductVariants\" AS v ON v.\"ProductId\" = p.\"Id\" AND v.\"ArchivedAt\" IS NULL" : "")}
            WHERE {string.Join(" AND ", conditions)}
            """;
        if (told.Count > 1) rows = $"SELECT * FROM ({rows}) AS all_offers WHERE \"Failed\" IN (0, {string.Join(", ", told.Select((_, i) => OfferSql.Number(1 << i)))})";
        return $"\"Offers\" AS MATERIALIZED ({rows})";
    }

    /// <summary>Each category with itself and those below it, as far as they are shown.</summary>
    private static string Tree(OfferSql sql, bool withSubtree) => $"""
        "Tree" ("Top", "Id") AS (
            SELECT c."Id", c."Id" FROM "Categories" AS c WHERE {sql.VisibleCategory}
            {(withSubtree ? $"UNION SELECT above.\"Top\", c.\"Id\" FROM \"Categories\" AS c JOIN \"Tree\" AS above ON c.\"ParentId\" = above.\"Id\" WHERE {sql.VisibleCategory}" : "")})
        """;
}
