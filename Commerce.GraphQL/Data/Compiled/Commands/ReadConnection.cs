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

    private readonly Dictionary<(LevelCommand Level, int Limit), (DbCommand Command, DbParameter?[] Parameters)> _prepared = [];
    private readonly Dictionary<ReadWave, ReadBatch> _batches = [];
    private readonly DbContext _owner;
    private long _started;
    private (DbCommand Begin, DbCommand End)? _snapshot;
    private bool _isInSnapshot;

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

    /// <summary>Whether commands can be sent together, and then see the database as it is at the first of them.</summary>
    public bool HasBatchSnapshots => !IsInProcess && !IsShared;

    /// <summary>
    /// Whether all commands of a read see the database as it was at the first: then what is known of a row above needs not be asked again for the
    /// rows below.
    /// </summary>
    public bool HasSnapshots => !IsShared;

    /// <summary>The connection of a context that nobody else uses; it stays open.</summary>
    public static async ValueTask<ReadConnection> OpenAsync(DbContext owner, bool isShared, CancellationToken cancellationToken)
    {
        await owner.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        var connection = new ReadConnection(owner, isShared);
        // What is sent together is one transaction of PostgreSQL's; with this it has one snapshot too.
        if (connection.HasBatchSnapshots) await connection.ExecuteAsync("SET default_transaction_isolation = 'repeatable read'", cancellationToken).ConfigureAwait(false);
        return connection;
    }

    /// <summary>From here on all commands see the same. Those that are sent together begin and end it themselves.</summary>
    public void BeginSnapshot()
    {
        if (!HasSnapshots || !IsInProcess) return;
        _snapshot ??= (Statement("BEGIN"), Statement("COMMIT"));
        _snapshot.Value.Begin.ExecuteNonQuery();
        _isInSnapshot = true;
    }

    /// <summary>Ends what <see cref="BeginSnapshot"/> began, whatever has happened in between.</summary>
    public async ValueTask EndSnapshotAsync()
    {
        if (!_isInSnapshot) return;
        _isInSnapshot = false;
        if (IsInProcess) _snapshot!.Value.End.ExecuteNonQuery();
        else if (Connection.State is System.Data.ConnectionState.Open) await ExecuteAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The command, ready to be executed; it is used again where that can be.</summary>
    public DbCommand Prepare(in BoundCommand bound)
    {
        _started = CommandWatch.Current is null ? 0 : Stopwatch.GetTimestamp();
        if (IsShared || !bound.IsReusable) return Create(bound);
        var limit = IsInProcess ? bound.Limit : -1;
        if (_prepared.TryGetValue((bound.Level, limit), out var known))
        {
            bound.Fill(known.Parameters);
            return known.Command;
        }

        if (_prepared.Count >= MaxPrepared) Forget();
        var command = limit < 0 ? Create(bound) : WithConnection(bound.CreateWithLimit());
        command.Prepare();
        _prepared.Add((bound.Level, limit), (command, bound.ParametersOf(command)));
        return command;
    }

    /// <summary>Commands that are sent together, ready to be executed; they are used again where that can be.</summary>
    public async ValueTask<ReadBatch> PrepareAsync(ReadWave wave, BoundCommand[] commands, CancellationToken cancellationToken)
    {
        _started = CommandWatch.Current is null ? 0 : Stopwatch.GetTimestamp();
        if (_batches.TryGetValue(wave, out var known))
        {
            known.Fill(commands);
            return known;
        }

        var batch = ReadBatch.Create(Connection, commands, HasSnapshots && wave.Begins, HasSnapshots && wave.Ends);
        batch.Batch.Transaction = IsShared ? _owner.Database.CurrentTransaction?.GetDbTransaction() : null;
        if (!CanKeep(commands)) return batch;
        if (_batches.Count >= MaxPrepared) Forget();
        await batch.Batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        _batches.Add(wave, batch);
        return batch;
    }

    /// <summary>Sends commands together.</summary>
    public Task<DbDataReader> ExecuteAsync(ReadBatch batch, ReadWave wave, CancellationToken cancellationToken)
    {
        // Before it is sent: what fails on the way leaves a transaction behind as well.
        _isInSnapshot |= HasSnapshots && wave.Begins;
        return batch.Batch.ExecuteReaderAsync(cancellationToken);
    }

    /// <summary>Says that all that was sent together is read, up to the end of a transaction that ends with it.</summary>
    public void Ended(ReadWave wave) => _isInSnapshot &= !wave.Ends;

    /// <summary>Says that a command was read to its end.</summary>
    public void Watch(in BoundCommand bound, string sql, DbParameterCollection parameters)
    {
        if (_started == 0) return;
        CommandWatch.Current?.Invoke(sql, parameters, Stopwatch.GetElapsedTime(_started), bound.IsReusable);
        _started = Stopwatch.GetTimestamp();
    }

    /// <summary>Lets go of commands that are not used again.</summary>
    public ValueTask ReleaseAsync(ReadBatch batch, BoundCommand[] commands) => CanKeep(commands) ? default : batch.DisposeAsync();

    /// <summary>Lets go of a command that is not used again.</summary>
    public ValueTask ReleaseAsync(DbCommand command, in BoundCommand bound)
    {
        Watch(bound, command.CommandText, command.Parameters);
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
        // The provider may give the connection to somebody else.
        if (HasBatchSnapshots && Connection.State is System.Data.ConnectionState.Open)
            await ExecuteAsync("RESET default_transaction_isolation", CancellationToken.None).ConfigureAwait(false);
        _snapshot?.Begin.Dispose();
        _snapshot?.End.Dispose();
        await _owner.DisposeAsync().ConfigureAwait(false);
    }

    private bool CanKeep(BoundCommand[] commands) => !IsShared && Array.TrueForAll(commands, static command => command.IsReusable);

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var command = Connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private DbCommand Statement(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Prepare();
        return command;
    }

    private DbCommand Create(in BoundCommand bound) => WithConnection(bound.Create());

    private DbCommand WithConnection(DbCommand command)
    {
        command.Connection = Connection;
        command.Transaction = IsShared ? _owner.Database.CurrentTransaction?.GetDbTransaction() : null;
        return command;
    }

    private void Forget()
    {
        foreach (var (command, _) in _prepared.Values) command.Dispose();
        _prepared.Clear();
        foreach (var batch in _batches.Values) batch.Batch.Dispose();
        _batches.Clear();
    }
}
