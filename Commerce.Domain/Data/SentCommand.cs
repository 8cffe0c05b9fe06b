using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Commerce.Domain.Data;

/// <summary>
/// A command that is sent past EF Core on a context's open connection, within its transaction. A context that keeps its connection open can keep
/// its commands as well, each by its text, so that the database prepares it once: on SQLite, to prepare a small statement takes longer than to run it.
/// </summary>
internal readonly struct SentCommand : IAsyncDisposable
{
    private static readonly ConditionalWeakTable<DbContext, Dictionary<string, DbCommand>> s_kept = [];

    private readonly bool _isKept;

    private SentCommand(DbCommand command, bool isKept) => (Command, _isKept) = (command, isKept);

    /// <summary>With the parameters of its last use, where it is a kept one.</summary>
    public DbCommand Command { get; }

    /// <summary>From now on the context keeps its commands. It must keep its connection open, and be used by one thing at a time.</summary>
    public static void KeepAll(DbContext context) => s_kept.AddOrUpdate(context, []);

    /// <summary>The context's connection is about to be closed.</summary>
    public static async ValueTask ForgetAllAsync(DbContext context)
    {
        if (!s_kept.TryGetValue(context, out var commands)) return;
        s_kept.Remove(context);
        foreach (var command in commands.Values) await command.DisposeAsync();
    }

    public static SentCommand Of(DbContext context, string sql)
    {
        var isKept = s_kept.TryGetValue(context, out var commands);
        if (commands is null || !commands.TryGetValue(sql, out var command))
        {
            command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            commands?.Add(sql, command);
        }

        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return new SentCommand(command, isKept);
    }

    public ValueTask DisposeAsync() => _isKept ? default : Command.DisposeAsync();
}
