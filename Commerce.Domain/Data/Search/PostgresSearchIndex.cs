namespace Commerce.Domain.Data.Search;

/// <summary>
/// The search index on PostgreSQL: a table with the words of each product, each variant and each trait as a <c>tsvector</c>, and the words that people may
/// have meant, by trigrams. Triggers keep it in step with whatever writes the catalog.
/// </summary>
/// <remarks>
/// A row of its own for each row of the catalog, so that nobody waits for anybody who does not write the same row. For the same reason a word may be stored
/// twice when two transactions bring it at once: a unique index would make one of them wait for the other's end. Not columns of the catalog's own tables: each
/// change of stock would write the words anew. What is inserted is indexed once per statement, which makes COPY fast.
/// </remarks>
internal static class PostgresSearchIndex
{
    public static IEnumerable<string> Create()
    {
        yield return """
            DO $$ BEGIN
                CREATE EXTENSION IF NOT EXISTS pg_trgm;
            EXCEPTION
                WHEN insufficient_privilege THEN
                    RAISE EXCEPTION 'the search needs the extension pg_trgm, which this user may not create in this database. Its owner does that once with: CREATE EXTENSION pg_trgm'
                        USING ERRCODE = 'insufficient_privilege';
                WHEN undefined_file OR feature_not_supported THEN
                    RAISE EXCEPTION 'the search needs the extension pg_trgm, which this server does not have. It is part of PostgreSQL''s contrib package'
                        USING ERRCODE = 'feature_not_supported';
            END $$;
            """;
        // Letters without accents, digits, and blanks for everything else.
        yield return """
            CREATE FUNCTION "SearchText"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
                SELECT regexp_replace(
                    lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g')),
                    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g')
            $$;
            """;
        yield return """
            CREATE FUNCTION "SearchPlainText"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
                SELECT regexp_replace(left($1, 8000), '<[^>]*>', ' ', 'g')
            $$;
            """;
        yield return """
            CREATE TABLE "ProductSearch" (
                "Kind" smallint NOT NULL, "Id" integer NOT NULL, "ProductId" integer NOT NULL, "Words" tsvector NOT NULL,
                CONSTRAINT "PK_ProductSearch" PRIMARY KEY ("Kind", "Id"));
            """;
        yield return """CREATE TABLE "SearchWords" ("Word" text NOT NULL);""";
        yield return """
            CREATE FUNCTION "SearchWordsOf"(text) RETURNS void LANGUAGE sql VOLATILE AS $$
                INSERT INTO "SearchWords" ("Word")
                SELECT DISTINCT w FROM regexp_split_to_table("SearchText"($1), ' ') AS w
                WHERE length(w) BETWEEN 3 AND 32 AND w !~ '[0-9]' AND NOT EXISTS (SELECT 1 FROM "SearchWords" AS known WHERE known."Word" = w)
            $$;
            """;
        foreach (var statement in Triggers()) yield return statement;
        foreach (var statement in Fill()) yield return statement;
        // Last: an index of rows that are there already is made faster.
        yield return """CREATE INDEX "IX_ProductSearch_Words" ON "ProductSearch" USING gin ("Words");""";
        yield return """CREATE INDEX "IX_SearchWords_Word" ON "SearchWords" ("Word");""";
        yield return """CREATE INDEX "IX_SearchWords_Trigrams" ON "SearchWords" USING gin ("Word" gin_trgm_ops);""";
    }

    // The extension stays: others may use it.
    public static IEnumerable<string> Drop() =>
    [
        .. Kinds.SelectMany(kind => Events.Select(name => $"DROP TRIGGER \"Search_{kind.Table}_{name}\" ON \"{kind.Table}\";")),
        .. Kinds.SelectMany(kind => Events.Select(name => $"DROP FUNCTION \"Search_{kind.Table}_{name}\"();")),
        "DROP FUNCTION \"SearchWordsOf\"(text);",
        "DROP TABLE \"SearchWords\";",
        "DROP TABLE \"ProductSearch\";",
        "DROP FUNCTION \"SearchPlainText\"(text);",
        "DROP FUNCTION \"SearchText\"(text);",
    ];

    private static readonly string[] Events = ["Insert", "Update", "Delete"];

    private static readonly Kind[] Kinds =
    [
        new(0, "Products", "r.\"Id\"", "TRUE",
            $"""
            setweight(to_tsvector('simple', "SearchText"(left(r."Name", 1000))), 'A')
                || setweight(to_tsvector('simple', "SearchText"({Texts("r", "Brand", "Sku", "Gtin")})), 'B')
                || setweight(to_tsvector('simple', "SearchText"({Texts("r", "ProductType")} || ' ' || left(array_to_string(r."Tags", ' '), 1000))), 'C')
                || setweight(to_tsvector('simple', "SearchText"("SearchPlainText"(COALESCE(r."Description", '')))), 'D')
            """,
            ["Name", "Sku", "Gtin", "Brand", "ProductType", "Tags", "Description"],
            $"left(r.\"Name\", 300) || ' ' || {Texts("r", "Brand", "ProductType")} || ' ' || left(array_to_string(r.\"Tags\", ' '), 1000)"),
        new(1, "ProductVariants", "r.\"ProductId\"", "r.\"ArchivedAt\" IS NULL",
            $"""
            setweight(to_tsvector('simple', "SearchText"({Texts("r", "Sku", "Gtin")})), 'B')
                || setweight(to_tsvector('simple', "SearchText"({Texts("r", "Name", "Option1Value", "Option2Value", "Option3Value")})), 'C')
            """,
            ["ProductId", "Sku", "Gtin", "Name", "Option1Value", "Option2Value", "Option3Value", "ArchivedAt"],
            Texts("r", "Option1Value", "Option2Value", "Option3Value")),
        new(2, "VariantTraits", "(SELECT o.\"ProductId\" FROM \"ProductVariants\" AS o WHERE o.\"Id\" = r.\"VariantId\")",
            "EXISTS (SELECT 1 FROM \"ProductVariants\" AS o WHERE o.\"Id\" = r.\"VariantId\" AND o.\"ArchivedAt\" IS NULL)",
            "setweight(to_tsvector('simple', \"SearchText\"(left(r.\"Value\", 1000))), 'C')",
            ["VariantId", "Value"],
            "left(r.\"Value\", 300)"),
    ];

    private static IEnumerable<string> Fill() => Kinds.SelectMany(kind => (string[])
    [
        $"{kind.Insert} FROM \"{kind.Table}\" AS r WHERE {kind.IsShown};",
        $"SELECT \"SearchWordsOf\"(string_agg(DISTINCT w, ' ')) FROM \"{kind.Table}\" AS r, regexp_split_to_table(\"SearchText\"({kind.Texts}), ' ') AS w;",
    ]);

    private static IEnumerable<string> Triggers() => Kinds.SelectMany(kind => (string[])
    [
        Function($"Search_{kind.Table}_Insert", $"""
            {kind.Insert} FROM added AS r WHERE {kind.IsShown};
            PERFORM "SearchWordsOf"(string_agg({kind.Texts}, ' ')) FROM added AS r;
            """),
        $"CREATE TRIGGER \"Search_{kind.Table}_Insert\" AFTER INSERT ON \"{kind.Table}\" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION \"Search_{kind.Table}_Insert\"();",

        Function($"Search_{kind.Table}_Update", $"""
            DELETE FROM "ProductSearch" WHERE "Kind" = {kind.Number} AND "Id" = OLD."Id";
            {kind.Insert} FROM (SELECT NEW.*) AS r WHERE {kind.IsShown};
            {(kind.Number == 1 ? OfItsTraits : "")}
            PERFORM "SearchWordsOf"({kind.Texts}) FROM (SELECT NEW.*) AS r;
            """),
        // The columns are named, so that whoever changes stock or prices pays nothing.
        $"""
        CREATE TRIGGER "Search_{kind.Table}_Update" AFTER UPDATE OF {string.Join(", ", kind.Columns.Select(column => $"\"{column}\""))} ON "{kind.Table}" FOR EACH ROW
        WHEN ({string.Join(" OR ", kind.Columns.Select(column => $"OLD.\"{column}\" IS DISTINCT FROM NEW.\"{column}\""))}) EXECUTE FUNCTION "Search_{kind.Table}_Update"();
        """,

        Function($"Search_{kind.Table}_Delete", $"DELETE FROM \"ProductSearch\" WHERE \"Kind\" = {kind.Number} AND \"Id\" = OLD.\"Id\";"),
        $"CREATE TRIGGER \"Search_{kind.Table}_Delete\" AFTER DELETE ON \"{kind.Table}\" FOR EACH ROW EXECUTE FUNCTION \"Search_{kind.Table}_Delete\"();",
    ]);

    // What is archived takes its traits along.
    private static string OfItsTraits => $"""
        DELETE FROM "ProductSearch" WHERE "Kind" = 2 AND "Id" IN (SELECT t."Id" FROM "VariantTraits" AS t WHERE t."VariantId" = OLD."Id");
        {Kinds[2].Insert} FROM "VariantTraits" AS r WHERE r."VariantId" = NEW."Id" AND {Kinds[2].IsShown};
        """;

    private static string Function(string name, string statements) =>
        $"CREATE FUNCTION \"{name}\"() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n{statements}\nRETURN NULL;\nEND $$;";

    private static string Texts(string row, params string[] columns) =>
        string.Join(" || ' ' || ", columns.Select(column => $"COALESCE(left({row}.\"{column}\", 300), '')"));

    /// <param name="Product">The key of its product.</param>
    /// <param name="IsShown">Whether it is in the index.</param>
    /// <param name="Words">Its words as a <c>tsvector</c>.</param>
    /// <param name="Columns">What its words are made of.</param>
    /// <param name="Texts">The words that people may mean.</param>
    private sealed record Kind(int Number, string Table, string Product, string IsShown, string Words, string[] Columns, string Texts)
    {
        public string Insert =>
            $"INSERT INTO \"ProductSearch\" (\"Kind\", \"Id\", \"ProductId\", \"Words\") SELECT {Number}, r.\"Id\", {Product}, {Words}";
    }
}
