namespace Commerce.Domain.Catalog.Search;

/// <summary>Asks the search index: which products have all the words somewhere in them or in their variants, and how well.</summary>
internal static class FoundSql
{
    /// <summary>Where a word is found, with what that is worth: as it stands, and as the beginning of another.</summary>
    private static readonly (string Column, char Weight, int Whole, int Beginning)[] Places =
        [("Name", 'A', 10, 8), ("Codes", 'B', 7, 5), ("Facts", 'C', 4, 3), ("Text", 'D', 2, 1)];

    /// <summary>The products that have all the words, as the table <c>Found</c>. The last word may be only begun.</summary>
    public static string Table(OfferSql sql, ProductSearchQuery query, bool isPostgres)
    {
        var words = query.Words.Select((word, i) => isPostgres ? OnPostgres(sql, word, i == query.Words.Count - 1) : OnSqlite(sql, word, i == query.Words.Count - 1)).ToList();
        return $"\"Found\" AS MATERIALIZED ({(words.Count == 1 ? words[0] : All(words))})";
    }

    /// <summary>Whether anything that is shown has one of the words.</summary>
    public static string Exists(OfferSql sql, IEnumerable<string> words, bool isBegun, bool isPostgres)
    {
        var condition = isPostgres
            ? $"s.\"Words\" @@ CAST({sql.Parameter(string.Join('|', words.SelectMany(SearchText.Forms).Select(word => $"'{word}'{(isBegun ? ":*" : "")}")))} AS tsquery)"
            : $"\"ProductSearch\" MATCH {sql.Parameter(string.Join(" OR ", words.SelectMany(SearchText.Forms).Select(word => isBegun ? $"\"{word}\" *" : $"\"{word}\"")))}";
        return $"EXISTS (SELECT 1 FROM \"ProductSearch\" {(isPostgres ? "AS s" : "")} JOIN \"Products\" AS p ON p.\"Id\" = {(isPostgres ? "s" : "\"ProductSearch\"")}.\"ProductId\" WHERE {condition} AND {sql.Visible})";
    }

    private static string All(List<string> words) => $"""
        SELECT "ProductId", SUM("Score") AS "Score" FROM ({string.Join(" UNION ALL ", words.Select(word => $"SELECT * FROM ({word}) AS one"))}) AS each
        GROUP BY "ProductId" HAVING COUNT(*) = {OfferSql.Number(words.Count)}
        """;

    private static string OnSqlite(OfferSql sql, IReadOnlyList<string> word, bool isLast)
    {
        var forms = word.SelectMany(SearchText.Forms).Distinct().ToList();
        var whole = string.Join(" OR ", forms.Select(form => $"\"{form}\""));
        var begun = string.Join(" OR ", word.Select(form => $"\"{form}\" *"));
        List<string> places = [];
        foreach (var (column, _, worth, worthBegun) in Places)
        {
            places.Add(Place(column, whole, worth));
            if (isLast) places.Add(Place(column, begun, worthBegun));
        }

        return $"SELECT \"ProductId\", MAX(\"Score\") AS \"Score\" FROM ({string.Join(" UNION ALL ", places)}) AS places GROUP BY \"ProductId\"";

        string Place(string column, string words, int worth) =>
            $"SELECT \"ProductId\", {OfferSql.Number(worth)} AS \"Score\" FROM \"ProductSearch\" WHERE \"ProductSearch\" MATCH {sql.Parameter($"{{{column}}} : ({words})")}";
    }

    private static string OnPostgres(OfferSql sql, IReadOnlyList<string> word, bool isLast)
    {
        var forms = word.SelectMany(SearchText.Forms).Distinct().ToList();
        List<string> places = [];
        foreach (var (_, weight, worth, worthBegun) in Places)
        {
            places.Add($"WHEN s.\"Words\" @@ {Query(forms, $":{weight}")} THEN {OfferSql.Number(worth)}");
            if (isLast) places.Add($"WHEN s.\"Words\" @@ {Query(word, $":*{weight}")} THEN {OfferSql.Number(worthBegun)}");
        }

        var any = isLast ? $"{Text(forms, "")}|{Text(word, ":*")}" : Text(forms, "");
        return $"SELECT s.\"ProductId\", MAX(CASE {string.Join(' ', places)} ELSE 0 END) AS \"Score\" FROM \"ProductSearch\" AS s WHERE s.\"Words\" @@ CAST({sql.Parameter(any)} AS tsquery) GROUP BY s.\"ProductId\"";

        string Query(IEnumerable<string> words, string how) => $"CAST({sql.Parameter(Text(words, how))} AS tsquery)";

        static string Text(IEnumerable<string> words, string how) => string.Join('|', words.Select(one => $"'{one}'{how}"));
    }
}
