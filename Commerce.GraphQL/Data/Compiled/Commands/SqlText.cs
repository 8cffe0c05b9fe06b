namespace HotChocolate.Data.Compiled;

/// <summary>Changes SQL that EF Core has written.</summary>
internal static class SqlText
{
    /// <summary>Counts what a query selects.</summary>
    public static string Count(string sql) => $"SELECT COUNT(*) FROM (\n{sql}\n) AS \"rows\"";
}
