using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Search;

/// <summary>
/// Finds out what somebody meant by a word that the catalog does not have: words that share a trigram with it, as the database knows them by an index, and of
/// those the ones that take the fewest slips of the fingers.
/// </summary>
internal static class SearchSpelling
{
    private const int MaxCandidates = 3_000;
    private const int MaxMeanings = 3;

    /// <summary>
    /// For each word those that it may mean: itself where the catalog has it. A word that nothing is like is left out, unless nothing would be left: whoever
    /// asks for "the shirt" wants a shirt.
    /// </summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> ReadAsync(
        CommerceDbContext context, CatalogOptions catalog, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        if (words.Count == 0) return [];
        var known = await KnownAsync(context, catalog, [.. words.Select((word, i) => (word, i == words.Count - 1))], cancellationToken);
        var meanings = new List<IReadOnlyList<string>>(words.Count);
        for (var i = 0; i < words.Count; i++)
            meanings.Add(known.Contains(i) ? [words[i]] : await MeaningsAsync(context, catalog, words[i], i == words.Count - 1, cancellationToken));
        return meanings.TrueForAll(meaning => meaning.Count == 0) ? [.. words.Select(word => (string[])[word])] : [.. meanings.Where(meaning => meaning.Count > 0)];
    }

    /// <summary>How many slips lie between two words: a letter too much, too little or another, or two that have changed places.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }

    private static async Task<IReadOnlyList<string>> MeaningsAsync(
        CommerceDbContext context, CatalogOptions catalog, string word, bool isBegun, CancellationToken cancellationToken)
    {
        // Of short words nearly every other word is one slip away; SKUs are right or wrong.
        if (word.Length < 4 || word.Length > 30 || word.Any(char.IsDigit)) return [];
        var slips = word.Length < 6 ? 1 : 2;
        var near = (await CandidatesAsync(context, word, isBegun ? 64 : word.Length + slips, word.Length - slips, cancellationToken))
            .SelectMany(SearchText.Split)
            .Distinct()
            .Select(candidate => (Word: candidate, Slips: SlipsTo(candidate)))
            .Where(candidate => candidate.Slips <= slips && (word.Length >= 6 || candidate.Word[0] == word[0]))
            .OrderBy(candidate => candidate.Slips).ThenBy(candidate => candidate.Word[0] == word[0] ? 0 : 1).ThenBy(candidate => candidate.Word.Length).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(20)
            .ToList();
        if (near.Count == 0) return [];

        // What only hidden products have is not told.
        var known = await KnownAsync(context, catalog, [.. near.Select(candidate => (candidate.Word, false))], cancellationToken);
        var shown = near.Where((_, i) => known.Contains(i)).ToList();
        return shown.Count == 0 ? [] : [.. shown.Where(candidate => candidate.Slips == shown[0].Slips).Take(MaxMeanings).Select(candidate => candidate.Word)];

        int SlipsTo(string candidate)
        {
            var whole = Distance(word, candidate);
            // What is only begun is like a lot of beginnings.
            if (!isBegun || candidate.Length <= word.Length || whole <= 1) return whole;
            for (var length = word.Length - 1; length <= Math.Min(candidate.Length, word.Length + 1); length++)
                if (Distance(word, candidate.AsSpan(0, length)) <= 1) return 1;
            return whole;
        }
    }

    private static async Task<IReadOnlyList<string>> CandidatesAsync(
        CommerceDbContext context, string word, int maxLength, int minLength, CancellationToken cancellationToken)
    {
        var trigrams = Enumerable.Range(0, word.Length - 2).Select(i => word.Substring(i, 3)).Distinct().ToList();
        var length = $"length(w.\"Word\") BETWEEN {OfferSql.Number(minLength)} AND {OfferSql.Number(maxLength)} LIMIT {OfferSql.Number(MaxCandidates)}";
        if (context.Database.IsNpgsql())
        {
            // Conditions with LIKE, because the operators for similarity go by a setting of the session, and know too few trigrams of short words.
            var patterns = trigrams.Select(part => $"%{part}%").Append($"{word[..2]}%").Append($"%{word[^2..]}").ToArray<object>();
            var like = string.Join(" OR ", patterns.Select((_, i) => $"w.\"Word\" LIKE {{{OfferSql.Number(i)}}}"));
            var onPostgres = $"SELECT DISTINCT w.\"Word\" AS \"Value\" FROM \"SearchWords\" AS w WHERE ({like}) AND {length}";
            return await context.Database.SqlQueryRaw<string>(onPostgres, patterns).ToListAsync(cancellationToken);
        }

        // The index has each word with a blank before and after it.
        var match = string.Join(" OR ", trigrams.Append($" {word[..2]}").Append($"{word[^2..]} ").Select(part => $"\"{part}\""));
        var onSqlite = $$"""
            SELECT w."Word" AS "Value" FROM "SearchWords" AS w
            WHERE w."Id" IN (SELECT rowid FROM "SearchWordTrigrams" WHERE "SearchWordTrigrams" MATCH {0}) AND {{length}}
            """;
        return await context.Database.SqlQueryRaw<string>(onSqlite, match).ToListAsync(cancellationToken);
    }

    /// <summary>The positions of the words that something shown has.</summary>
    private static async Task<HashSet<int>> KnownAsync(
        CommerceDbContext context, CatalogOptions catalog, IReadOnlyList<(string Word, bool IsBegun)> words, CancellationToken cancellationToken)
    {
        var sql = new OfferSql(context.Viewer, catalog);
        var statement = string.Join(" UNION ALL ", words.Select((word, i) =>
            $"SELECT {OfferSql.Number(i)} AS \"Value\" WHERE {FoundSql.Exists(sql, [word.Word], word.IsBegun, context.Database.IsNpgsql())}"));
        return [.. await context.Database.SqlQueryRaw<int>(statement, sql.Parameters).ToListAsync(cancellationToken)];
    }
}
