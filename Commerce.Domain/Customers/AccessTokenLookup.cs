using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Looks up who holds an access token, for every request of somebody: by a command that stays prepared on a connection that stays open. Nothing
/// that was found is kept.
/// </summary>
internal sealed class AccessTokenLookup(IDbContextFactory<CommerceDbContext> contexts) : IAsyncDisposable, IDisposable
{
    /// <summary>More requests than these at once open connections of their own.</summary>
    private const int MaxIdle = 16;

    private readonly ConcurrentStack<Prepared> _idle = [];
    private volatile bool _isDisposed;

    /// <summary>The holder of a token that is neither expired nor revoked, if the user is active.</summary>
    public async Task<AccessTokenHolder?> FindAsync(string hash, DateTime now, CancellationToken cancellationToken)
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

        return await FindAsync(await Prepared.OpenAsync(contexts, cancellationToken), hash, now, cancellationToken);
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

    private async Task<AccessTokenHolder?> FindAsync(Prepared prepared, string hash, DateTime now, CancellationToken cancellationToken)
    {
        var isSound = false;
        try
        {
            var found = await prepared.FindAsync(hash, now, cancellationToken);
            isSound = true;
            return found;
        }
        finally
        {
            if (isSound && !_isDisposed && _idle.Count < MaxIdle) _idle.Push(prepared);
            else await prepared.DisposeAsync();
        }
    }

    /// <summary>The command, on the open connection of a context that nobody else uses.</summary>
    private sealed class Prepared : IAsyncDisposable, IDisposable
    {
        private const string Sql = """
            SELECT t."SessionId", s."LastActivityAt", u."Id", u."UserName", u."Email", u."Role"
            FROM "AccessTokens" t
            JOIN "Sessions" s ON s."Id" = t."SessionId"
            JOIN "Users" u ON u."Id" = s."UserId"
            WHERE t."TokenHash" = @hash AND t."ExpiresAt" > @now AND s."RevokedAt" IS NULL AND s."ExpiresAt" > @now AND u."IsActive"
            """;

        private readonly CommerceDbContext _context;
        private readonly DbCommand _command;
        private readonly DbParameter _hash;
        private readonly DbParameter _now;

        private Prepared(CommerceDbContext context)
        {
            _context = context;
            _command = context.Database.GetDbConnection().CreateCommand();
            _command.CommandText = Sql;
            _hash = Add("hash", DbType.String);
            _now = Add("now", DbType.DateTime);
        }

        public static async Task<Prepared> OpenAsync(IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
        {
            var context = await contexts.CreateDbContextAsync(cancellationToken);
            try
            {
                await context.Database.OpenConnectionAsync(cancellationToken);
                var prepared = new Prepared(context);
                await prepared._command.PrepareAsync(cancellationToken);
                return prepared;
            }
            catch
            {
                await context.DisposeAsync();
                throw;
            }
        }

        public async Task<AccessTokenHolder?> FindAsync(string hash, DateTime now, CancellationToken cancellationToken)
        {
            _hash.Value = hash;
            _now.Value = UtcDateTimeConverter.Normalize(now);
            await using var reader = await _command.ExecuteReaderAsync(CommandBehavior.SingleRow, cancellationToken);
            if (!await reader.ReadAsync(cancellationToken)) return null;
            return new AccessTokenHolder(
                new SignedInUser(reader.GetInt32(2), reader.GetString(3), reader.GetString(4), EnumText.Parse<Role>(reader.GetString(5)), reader.GetInt32(0)),
                DateTime.SpecifyKind(reader.GetDateTime(1), DateTimeKind.Utc));
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

/// <summary>Who holds an access token, and when the session was last noted to be used.</summary>
internal sealed record AccessTokenHolder(SignedInUser User, DateTime LastActivityAt);
