using System.Globalization;
using System.Text;

namespace HotChocolate.Data.Compiled;

/// <summary>Changes SQL that EF Core has written.</summary>
internal static class SqlText
{
    /// <summary>Runs a query for each element of a list, in place of the parameter that it has for one.</summary>
    public static string ForEach(string sql, string parameter)
        => $"SELECT \"each\".* FROM unnest(@{parameter}) AS \"elements\"(\"element\") CROSS JOIN LATERAL (\n{Replace(sql, parameter, "\"elements\".\"element\"")}\n) AS \"each\"";

    /// <summary>Puts what another query selects, which has one row at most, where a parameter is.</summary>
    public static string WithQuery(string sql, string parameter, string query, string column)
        => Replace(sql, parameter, $"(SELECT \"only\".\"{column}\" FROM (\n{query}\n) AS \"only\")");

    /// <summary>Puts an expression where a parameter is.</summary>
    private static string Replace(string sql, string parameter, string expression)
    {
        var changed = new StringBuilder(sql.Length);
        for (var i = 0; i < sql.Length;)
        {
            var end = i + 1;
            if (sql[i] is '\'' or '"')
            {
                end = sql.IndexOf(sql[i], end) + 1; // a doubled quote begins the next piece
                if (end == 0) end = sql.Length;
            }
            else if (sql[i] == '@')
            {
                while (end < sql.Length && (char.IsLetterOrDigit(sql[end]) || sql[end] == '_')) end++;
                if (sql.AsSpan(i + 1, end - i - 1).SequenceEqual(parameter))
                {
                    changed.Append(expression);
                    i = end;
                    continue;
                }
            }

            changed.Append(sql, i, end - i);
            i = end;
        }

        return changed.ToString();
    }

    /// <summary>Puts the number of rows where the parameter of LIMIT is.</summary>
    public static string WithLimit(string sql, string parameter, int limit) => Replace(sql, parameter, limit.ToString(CultureInfo.InvariantCulture));

    /// <summary>Counts what a query selects.</summary>
    public static string Count(string sql) => $"SELECT COUNT(*) FROM (\n{sql}\n) AS \"rows\"";
}
