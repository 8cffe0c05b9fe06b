namespace Commerce.Domain.Data;

/// <summary>
/// Sends a statement through a context's open connection, within its transaction, past EF Core: for statements that it cannot write and that are
/// sent for every line of an order. Whoever sends one says by <see cref="Notices.ShopNotices"/> what it changed.
/// </summary>
internal static class DirectSql
{
    private static readonly string[] s_names = ["@p0", "@p1", "@p2", "@p3", "@p4", "@p5", "@p6", "@p7"];

    /// <summary>The first value of the first row; null when there is none.</summary>
    /// <param name="sql">With parameters <c>@p0</c>, <c>@p1</c> and so on.</param>
    public static async Task<T?> ReadAsync<T>(CommerceDbContext context, string sql, object[] values, CancellationToken cancellationToken) where T : struct
    {
        await using var sent = SentCommand.Of(context, sql);
        var parameters = sent.Command.Parameters;
        for (var i = parameters.Count; i < values.Length; i++)
        {
            var parameter = sent.Command.CreateParameter();
            parameter.ParameterName = s_names[i];
            parameters.Add(parameter);
        }

        for (var i = 0; i < values.Length; i++) parameters[i].Value = values[i];
        await using var rows = await sent.Command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? rows.GetFieldValue<T>(0) : null;
    }
}
