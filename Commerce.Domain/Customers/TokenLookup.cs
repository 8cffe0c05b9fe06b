using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Commerce.Domain.Customers;

/// <summary>
/// Looks up who holds a token, for every request of somebody: by a command that stays prepared on a connection that stays open. Nothing
/// that was found is kept.
/// </summary>
/// <param name="sql">Finds who holds the token with the hash <c>@hash</c>, unless it ended before <c>@now</c>.</param>
/// <param name="read">Reads who that is.</param>
internal sealed class TokenLookup<T>(IDbContextFactory<CommerceDbContext> contexts, string sql, Func<DbDataReader, T> read) : IAsyncDisposable, IDisposable
    where T : class
{
    /// <summary>More requests than these at once open connections of their own.</summary>
    private const int MaxIdle = 8;

    /// <summary>Of a server's pool, for the rest of the shop must not wait for connections that do nothing.</summary>
    private const int LargestShare = 10;

    private readonly ConcurrentStack<Prepared> _idle = [];
    private int _maxIdle = 1;
    private volatile bool _isDisposed;

    /// <summary>Who holds the token; null when nobody does (any more).</summary>
    public async Task<T?> FindAsync(string hash, DateTime now, CancellationToken cancellationToken)
    {
        if (_idle.TryPop(out var known))
        {
            try
            {
                return await FindAsync(known, hash, now, cancellationToken);
            }
            catch (Exception exception) when (exception is DbException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
            {
                // The server may have closed the connection meanwhile; a new one tells whether it is there.
            }
        }

        var opened = await Prepared.OpenAsync(contexts, sql, cancellationToken);
        _maxIdle = opened.PoolSize is { } size ? Math.Clamp(size / LargestShare, 1, MaxIdle) : MaxIdle;
        return await FindAsync(opened, hash, now, cancellationToken);
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryPop(out var prepared)) prepared.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        while (_idle.TryPop(out var prepared)) await prepared.DisposeAsync();
    }

    private async Task<T?> FindAsync(Prepared prepared, string hash, DateTime now, CancellationToken cancellationToken)
    {
        var isSound = false;
        try
        {
            var found = await prepared.FindAsync(hash, now, read, cancellationToken);
            isSound = true;
            return found;
        }
        finally
        {
            if (isSound && !_isDisposed && _idle.Count < _maxIdle) _idle.Push(prepared);
            else await prepared.DisposeAsync();
        }
    }

    /// <summary>The command, on the open connection of a context that nobody else uses.</summary>
    private sealed class Prepared : IAsyncDisposable, IDisposable
    {
        private readonly CommerceDbContext _context;
        private readonly DbCommand _command;
        private readonly DbParameter _hash;
        private readonly DbParameter _now;

        private Prepared(CommerceDbContext context, string sql)
        {
            _context = context;
            _command = context.Database.GetDbConnection().CreateCommand();
            _command.CommandText = sql;
            _hash = Add("hash", DbType.String);
            _now = Add("now", DbType.DateTime);
        }

        /// <summary>How many connections there may be to the server; null where there is none.</summary>
        public int? PoolSize => _command.Connection is NpgsqlConnection server ? new NpgsqlConnectionStringBuilder(server.ConnectionString).MaxPoolSize : null;

        public static async Task<Prepared> OpenAsync(IDbContextFactory<CommerceDbContext> contexts, string sql, CancellationToken cancellationToken)
        {
            var context = await contexts.CreateDbContextAsync(cancellationToken);
            try
            {
                await context.Database.OpenConnectionAsync(cancellationToken);
                var prepared = new Prepared(context, sql);
                await prepared._command.PrepareAsync(cancellationToken);
                return prepared;
            }
            catch
            {
                await context.DisposeAsync();
                throw;
            }
        }

        public async Task<T?> FindAsync(string hash, DateTime now, Func<DbDataReader, T> read, CancellationToken cancellationToken)
        {
            _hash.Value = hash;
            _now.Value = UtcDateTimeConverter.Normalize(now);
            await using var reader = await _command.ExecuteReaderAsync(CommandBehavior.SingleRow, cancellationToken);
            return await reader.ReadAsync(cancellationToken) ? read(reader) : null;
        }

        public void Dispose()
        {
            _command.Dispose();
            _context.Dispose();
        }

        public async ValueTask DisposeAsync()
        {
            await _command.DisposeAsync();
            await _context.DisposeAsync();
        }

        private DbParameter Add(string name, DbType type)
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = "@" + name;
            parameter.DbType = type;
            _command.Parameters.Add(parameter);
            return parameter;
        }
    }
}
