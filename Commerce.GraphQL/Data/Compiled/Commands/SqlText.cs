using System.Text;

namespace HotChocolate.Data.Compiled;

/// <summary>Changes SQL that EF Core has written.</summary>
internal static class SqlText
{
    /// <summary>Puts literals where parameters are. Constants let the database leave out what they decide, and use indexes that have filters.</summary>
    public static string WithLiterals(string sql, IReadOnlyDictionary<string, string> literals)
    {
        if (literals.Count == 0) return sql;
        var changed = new StringBuilder(sql.Length);
        for (var i = 0; i < sql.Length;)
        {
            var end = i + 1;
            if (sql[i] is '\'' or '"')
            {
                end = sql.IndexOf(sql[i], end) + 1; // a doubled quote begins the next piece
                if (end == 0) return sql;
            }
            else if (sql[i] == '@')
            {
                while (end < sql.Length && (char.IsLetterOrDigit(sql[end]) || sql[end] == '_')) end++;
                if (literals.TryGetValue(sql[(i + 1)..end], out var literal))
                {
                    changed.Append(literal);
                    i = end;
                    continue;
                }
            }

            changed.Append(sql, i, end - i);
            i = end;
        }

        return changed.ToString();
    }

    /// <summary>Counts what a query selects.</summary>
    public static string Count(string sql) => $"SELECT COUNT(*) FROM (\n{sql}\n) AS \"rows\"";
}
