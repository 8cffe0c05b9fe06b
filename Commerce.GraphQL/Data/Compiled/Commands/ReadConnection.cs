using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HotChocolate.Data.Compiled;

/// <summary>A connection for one read at a time.</summary>
internal sealed class ReadConnection : IAsyncDisposable
{
    /// <summary>More than a busy server needs; a client that invents queries does not fill the memory.</summary>
    private const int MaxPrepared = 500;

    private readonly Dictionary<LevelCommand, (DbCommand Command, DbParameter[] Parameters)> _prepared = new(ReferenceEqualityComparer.Instance);
    private readonly DbContext _owner;
    private long _started;

    private ReadConnection(DbContext owner, bool isShared)
    {
        _owner = owner;
        IsShared = isShared;
        Connection = owner.Database.GetDbConnection();
        IsInProcess = owner.Database.ProviderName is ReadConnections.Sqlite;
    }

    public DbConnection Connection { get; }

    /// <summary>Whether it is the connection of the request's own context.</summary>
    public bool IsShared { get; }

    /// <summary>Whether the database runs in this process, so that there is nothing to wait for.</summary>
    public bool IsInProcess { get; }

    /// <summary>The connection of a context that nobody else uses; it stays open.</summary>
    public static async ValueTask<ReadConnection> OpenAsync(DbContext owner, bool isShared, CancellationToken cancellationToken)
    {
        await owner.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return new ReadConnection(owner, isShared);
    }

    /// <summary>The command, ready to be executed; it is used again where that can be.</summary>
    public DbCommand Prepare(in BoundCommand bound)
    {
        _started = CommandWatch.Current is null ? 0 : Stopwatch.GetTimestamp();
        if (IsShared || !bound.IsReusable) return Create(bound);
        if (_prepared.TryGetValue(bound.Level, out var known))
        {
            bound.Fill(known.Parameters);
            return known.Command;
        }

        if (_prepared.Count >= MaxPrepared) Forget();
        var command = Create(bound);
        command.Prepare();
        _prepared.Add(bound.Level, (command, bound.ParametersOf(command)));
        return command;
    }

    /// <summary>Lets go of a command that is not used again.</summary>
    public ValueTask ReleaseAsync(DbCommand command, in BoundCommand bound)
    {
        if (_started != 0) CommandWatch.Current?.Invoke(command, Stopwatch.GetElapsedTime(_started));
        return IsShared || !bound.IsReusable ? command.DisposeAsync() : default;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsShared)
        {
            await _owner.Database.CloseConnectionAsync().ConfigureAwait(false);
            return;
        }

        Forget();
        await _owner.DisposeAsync().ConfigureAwait(false);
    }

    private DbCommand Create(in BoundCommand bound)
    {
        var command = bound.Create();
        command.Connection = Connection;
        command.Transaction = IsShared ? _owner.Database.CurrentTransaction?.GetDbTransaction() : null;
        return command;
    }

    private void Forget()
    {
        foreach (var (command, _) in _prepared.Values) command.Dispose();
        _prepared.Clear();
    }
}
