namespace Commerce.Domain.Data.Search;

/// <summary>
/// The search index on SQLite: an FTS5 table with one row for each product, each variant and each trait, and the words that people may have meant, by trigrams.
/// Triggers keep it in step with whatever writes the catalog.
/// </summary>
/// <remarks>
/// A row of its own for each row of the catalog, because a document per product would be written anew for each of its variants and traits. The row's number
/// is its key times three, plus 0 for products, 1 for variants and 2 for traits. What people cannot buy any more (archived variants) is not in it; what they
/// cannot see is left out by whoever searches.
/// </remarks>
internal static class SqliteSearchIndex
{
    private const string Products = "Search_Products", Variants = "Search_Variants", Traits = "Search_Traits", Words = "Search_Words";

    /// <summary>The triggers; no migration makes them, see <see cref="SearchIndex"/>.</summary>
    public static readonly string[] Triggers =
    [
        $"{Products}_Insert", $"{Products}_Update", $"{Products}_Delete", $"{Variants}_Insert", $"{Variants}_Update", $"{Variants}_Delete",
        $"{Traits}_Insert", $"{Traits}_Update", $"{Traits}_Delete", $"{Words}_Insert",
    ];

    /// <summary>The tables, still empty.</summary>
    public static IEnumerable<string> Create()
    {
        yield return """
            CREATE VIRTUAL TABLE "ProductSearch" USING fts5(
                "Name", "Codes", "Facts", "Text", "ProductId" UNINDEXED,
                content='', contentless_delete=1, contentless_unindexed=1, tokenize="unicode61 remove_diacritics 2");
            """;
        yield return """CREATE TABLE "SearchWords" ("Id" INTEGER NOT NULL CONSTRAINT "PK_SearchWords" PRIMARY KEY, "Word" TEXT NOT NULL);""";
        yield return """CREATE UNIQUE INDEX "IX_SearchWords_Word" ON "SearchWords" ("Word");""";
        // With a blank before and after each word, so that beginnings and ends are trigrams of their own.
        yield return """
            CREATE VIRTUAL TABLE "SearchWordTrigrams" USING fts5(
                "Word", content='SearchWords', content_rowid='Id', detail=none, tokenize="trigram remove_diacritics 1");
            """;
    }

    public static IEnumerable<string> Drop() =>
    [
        .. DropTriggers(),
        "DROP TABLE \"SearchWordTrigrams\";",
        "DROP TABLE \"SearchWords\";",
        "DROP TABLE \"ProductSearch\";",
        // Which FTS5 forgets where only columns that are not indexed have content.
        "DROP TABLE IF EXISTS \"ProductSearch_content\";",
    ];

    /// <summary>Makes the triggers again, and the index from what is there now.</summary>
    public static IEnumerable<string> Rebuild() =>
    [
        .. DropTriggers(),
        "INSERT INTO \"ProductSearch\"(\"ProductSearch\") VALUES ('delete-all');",
        .. CreateTriggers(),
        .. Fill(),
    ];

    public static IEnumerable<string> DropTriggers() => Triggers.Select(name => $"DROP TRIGGER IF EXISTS \"{name}\";");

    private static IEnumerable<string> Fill() =>
    [
        $"{ProductRow("p")} FROM \"Products\" AS p;",
        $"{VariantRow("v")} FROM \"ProductVariants\" AS v WHERE v.\"ArchivedAt\" IS NULL;",
        $"{TraitRow("t")} FROM \"VariantTraits\" AS t {OfShownVariant("t")};",
        // Product by product: the words of all of them as one text would be copied with each word that is split off.
        WordsOf(ProductWords("p"), "FROM \"Products\" AS p"),
        WordsOf(VariantWords("v"), "FROM \"ProductVariants\" AS v"),
        WordsOf(TraitWords("t"), "FROM \"VariantTraits\" AS t"),
    ];

    private static IEnumerable<string> CreateTriggers() =>
    [
        Trigger($"{Words}_Insert", "AFTER INSERT ON \"SearchWords\"", """INSERT INTO "SearchWordTrigrams"(rowid, "Word") VALUES (NEW."Id", ' ' || NEW."Word" || ' ');"""),

        Trigger($"{Products}_Insert", "AFTER INSERT ON \"Products\"", $"{ProductRow("NEW")}; {WordsOf(ProductWords("NEW"))}"),
        Trigger(
            $"{Products}_Update",
            "AFTER UPDATE OF \"Name\", \"Sku\", \"Gtin\", \"Brand\", \"ProductType\", \"Tags\", \"Description\" ON \"Products\" WHEN "
                + Changed("Name", "Sku", "Gtin", "Brand", "ProductType", "Tags", "Description"),
            $"{Delete("OLD.\"Id\" * 3")} {ProductRow("NEW")}; {WordsOf(ProductWords("NEW"))}"),
        Trigger($"{Products}_Delete", "AFTER DELETE ON \"Products\"", Delete("OLD.\"Id\" * 3")),

        Trigger($"{Variants}_Insert", "AFTER INSERT ON \"ProductVariants\" WHEN NEW.\"ArchivedAt\" IS NULL", $"{VariantRow("NEW")}; {WordsOf(VariantWords("NEW"))}"),
        Trigger(
            $"{Variants}_Update",
            "AFTER UPDATE OF \"ProductId\", \"Sku\", \"Gtin\", \"Name\", \"Option1Value\", \"Option2Value\", \"Option3Value\", \"ArchivedAt\" ON \"ProductVariants\" WHEN "
                + Changed("ProductId", "Sku", "Gtin", "Name", "Option1Value", "Option2Value", "Option3Value", "ArchivedAt"),
            $"""
            {Delete("OLD.\"Id\" * 3 + 1")}
            DELETE FROM "ProductSearch" WHERE rowid IN (SELECT "Id" * 3 + 2 FROM "VariantTraits" WHERE "VariantId" = OLD."Id");
            {VariantRow("NEW")} WHERE NEW."ArchivedAt" IS NULL;
            {TraitRow("t")} FROM "VariantTraits" AS t WHERE t."VariantId" = NEW."Id" AND NEW."ArchivedAt" IS NULL;
            {WordsOf(VariantWords("NEW"))}
            """),
        Trigger($"{Variants}_Delete", "AFTER DELETE ON \"ProductVariants\"", Delete("OLD.\"Id\" * 3 + 1")),

        Trigger($"{Traits}_Insert", "AFTER INSERT ON \"VariantTraits\"", $"{TraitRow("NEW")} {OfShownVariant("NEW")}; {WordsOf(TraitWords("NEW"))}"),
        Trigger(
            $"{Traits}_Update",
            "AFTER UPDATE OF \"VariantId\", \"Value\" ON \"VariantTraits\" WHEN " + Changed("VariantId", "Value"),
            $"{Delete("OLD.\"Id\" * 3 + 2")} {TraitRow("NEW")} {OfShownVariant("NEW")}; {WordsOf(TraitWords("NEW"))}"),
        Trigger($"{Traits}_Delete", "AFTER DELETE ON \"VariantTraits\"", Delete("OLD.\"Id\" * 3 + 2")),
    ];

    private static string Trigger(string name, string when, string statements) => $"CREATE TRIGGER \"{name}\" {when}\nBEGIN\n{statements}\nEND;";

    private static string Changed(params string[] columns) => string.Join(" OR ", columns.Select(column => $"OLD.\"{column}\" IS NOT NEW.\"{column}\""));

    private static string Delete(string row) => $"DELETE FROM \"ProductSearch\" WHERE rowid = {row};";

    private static string OfShownVariant(string t) =>
        $"WHERE EXISTS (SELECT 1 FROM \"ProductVariants\" AS o WHERE o.\"Id\" = {t}.\"VariantId\" AND o.\"ArchivedAt\" IS NULL)";

    private static string ProductRow(string p) => $"""
        INSERT INTO "ProductSearch"(rowid, "Name", "Codes", "Facts", "Text", "ProductId")
        SELECT {p}."Id" * 3, substr({p}."Name", 1, 1000), {Texts(p, "Brand", "Sku", "Gtin")}, {Tags(p)} || ' ' || {Texts(p, "ProductType")}, {PlainText($"{p}.\"Description\"")}, {p}."Id"
        """;

    private static string VariantRow(string v) => $"""
        INSERT INTO "ProductSearch"(rowid, "Codes", "Facts", "ProductId")
        SELECT {v}."Id" * 3 + 1, {Texts(v, "Sku", "Gtin")}, {Texts(v, "Name", "Option1Value", "Option2Value", "Option3Value")}, {v}."ProductId"
        """;

    private static string TraitRow(string t) => $"""
        INSERT INTO "ProductSearch"(rowid, "Facts", "ProductId")
        SELECT {t}."Id" * 3 + 2, substr({t}."Value", 1, 1000), (SELECT o."ProductId" FROM "ProductVariants" AS o WHERE o."Id" = {t}."VariantId")
        """;

    private static string ProductWords(string p) => $"substr({p}.\"Name\", 1, 300) || ' ' || {Texts(p, "Brand", "ProductType")} || ' ' || {Tags(p)}";

    private static string VariantWords(string v) => Texts(v, "Option1Value", "Option2Value", "Option3Value");

    private static string TraitWords(string t) => $"substr({t}.\"Value\", 1, 300)";

    private static string Texts(string row, params string[] columns) =>
        string.Join(" || ' ' || ", columns.Select(column => $"COALESCE(substr({row}.\"{column}\", 1, 300), '')"));

    // Not the column itself: in JSON what is not ASCII may stand as numbers.
    private static string Tags(string p) => $"CASE WHEN json_valid({p}.\"Tags\") THEN COALESCE((SELECT substr(group_concat(j.value, ' '), 1, 1000) FROM json_each({p}.\"Tags\") AS j), '') ELSE '' END";

    /// <summary>What is written between the tags of a description, as far as its first 8,000 characters go.</summary>
    private static string PlainText(string html) => $"""
        CASE WHEN instr({html}, '<') = 0 THEN substr({html}, 1, 8000) ELSE (
            WITH RECURSIVE s(piece, rest) AS (
                SELECT '', substr({html}, 1, 8000)
                UNION ALL
                SELECT CASE WHEN instr(rest, '<') = 0 THEN rest ELSE substr(rest, 1, instr(rest, '<') - 1) END,
                       CASE WHEN instr(rest, '<') = 0 OR instr(substr(rest, instr(rest, '<')), '>') = 0 THEN ''
                            ELSE substr(rest, instr(rest, '<') + instr(substr(rest, instr(rest, '<')), '>')) END
                FROM s WHERE rest <> '')
            SELECT group_concat(piece, ' ') FROM s) END
        """;

    /// <summary>
    /// Remembers the words of a text. Punctuation is blanked first; what is left of it stays with its word, and is taken off by who reads.
    /// </summary>
    /// <remarks>
    /// OR IGNORE even though known words are left out: before a statement that might fail half-way SQLite makes a savepoint, at which FTS5 writes down all
    /// that it has gathered, and with one for each row of the catalog that costs five times as much as all the rest.
    /// </remarks>
    private static string WordsOf(string text, string from = "")
    {
        var blank = "-/,.;:&()[]{}\"!?+*#%_|\\<>=@~`$^".Aggregate($"lower({text})", (sql, sign) => $"replace({sql}, '{sign}', ' ')");
        blank = $"replace(replace(replace(replace({blank}, '''', ' '), char(9), ' '), char(10), ' '), char(13), ' ')";
        return $"""
            INSERT OR IGNORE INTO "SearchWords"("Word")
            WITH RECURSIVE s(word, rest) AS (
                SELECT '', {blank} || ' ' {from}
                UNION ALL
                SELECT substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM s WHERE rest <> '')
            SELECT DISTINCT s.word FROM s WHERE length(s.word) BETWEEN 3 AND 32 AND s.word NOT GLOB '*[0-9]*'
              AND NOT EXISTS (SELECT 1 FROM "SearchWords" AS w WHERE w."Word" = s.word);
            """;
    }
}
