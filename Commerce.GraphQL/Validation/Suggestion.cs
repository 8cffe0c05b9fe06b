using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>"Did you mean …": names that are close to what somebody wrote.</summary>
internal static class Suggestion
{
    private const int MaxProposals = 5;

    /// <summary>Of the options those that few edits lead to, the closest first.</summary>
    public static IReadOnlyList<string> Similar(string written, IEnumerable<string> options)
    {
        var threshold = (int)(written.Length * 0.4) + 1;
        return [.. options
            .Select(option => (option, distance: Distance(written, option, threshold)))
            .Where(candidate => candidate.distance <= threshold)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.option, NaturalOrder.Instance)
            .Select(candidate => candidate.option)];
    }

    /// <summary> Did you mean "a", "b", or "c"? – with a blank before it; empty where there is nothing to propose.</summary>
    public static string DidYouMean(IReadOnlyList<string> proposals, string? what = null)
        => proposals.Count == 0 ? "" : $" Did you mean {(what is null ? "" : what + " ")}{List(proposals)}?";

    private static string List(IReadOnlyList<string> proposals)
    {
        var quoted = proposals.Take(MaxProposals).Select(proposal => $"\"{proposal}\"").ToArray();
        return quoted.Length switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted[..^1])}, or {quoted[^1]}"
        };
    }

    /// <summary>The Damerau–Levenshtein distance; names that differ only in case count as one edit. Anything beyond the threshold is threshold + 1.</summary>
    private static int Distance(string a, string b, int threshold)
    {
        if (a == b)
            return 0;

        var (x, y) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        if (x == y)
            return 1;
        if (Math.Abs(x.Length - y.Length) > threshold)
            return threshold + 1;

        int[] beforeLast = new int[y.Length + 1], last = new int[y.Length + 1], row = new int[y.Length + 1];
        for (var j = 0; j <= y.Length; j++) last[j] = j;
        for (var i = 1; i <= x.Length; i++)
        {
            var best = row[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var cost = x[i - 1] == y[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                    cell = Math.Min(cell, beforeLast[j - 2] + 1);
                row[j] = cell;
                best = Math.Min(best, cell);
            }

            if (best > threshold)
                return threshold + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[y.Length];
    }
}
