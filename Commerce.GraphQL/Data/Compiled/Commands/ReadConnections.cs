using System.Collections.Concurrent;
using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HotChocolate.Data.Compiled;

/// <summary>
/// Connections that stay open between reads, so that their commands stay prepared. Each belongs to a context of the application's own factory,
/// which has opened it as the application wants it. Where there is no factory, or the request's context has a connection of its own kind
/// (a transaction, one that is open already, one in memory), that is used.
/// </summary>
internal sealed class ReadConnections(IServiceProvider services) : IAsyncDisposable, IDisposable
{
    public const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";
    private const string Npgsql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private readonly ConcurrentDictionary<(Type Context, string Connection), Pool> _pools = [];
    private readonly ConditionalWeakTable<DbContext, Support> _supports = [];
    private volatile bool _isDisposed;

    /// <summary>Whether reads of the context's database can be compiled: the database is a known one, and nobody wants to see its commands.</summary>
    public bool Supports(DbContext context)
        => _supports.GetValue(context, static c => new Support(
            c.Database.ProviderName is Sqlite or Npgsql
            && c.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<IDbCommandInterceptor>().Any() is not true)).IsSupported;

    public ValueTask<ReadConnection> RentAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (FindPool(context) is not { } pool) return ReadConnection.OpenAsync(context, isShared: true, cancellationToken);
        return pool.Idle.TryPop(out var idle) ? new ValueTask<ReadConnection>(idle) : pool.OpenAsync(cancellationToken);
    }

    /// <summary>Takes a connection back.</summary>
    /// <param name="isSound">Whether it can be used again.</param>
    public ValueTask ReturnAsync(ReadConnection connection, DbContext context, bool isSound, int maxIdle)
    {
        if (connection.IsShared || !isSound || _isDisposed || FindPool(context) is not { } pool || pool.Idle.Count >= maxIdle) return connection.DisposeAsync();
        pool.Idle.Push(connection);
        return default;
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        foreach (var pool in _pools.Values)
        {
            while (pool.Idle.TryPop(out var idle)) await idle.DisposeAsync().ConfigureAwait(false);
        }
    }

    private Pool? FindPool(DbContext context)
    {
        if (context.Database.CurrentTransaction is not null || context.Database.GetConnectionString() is not { } text) return null;
        var pool = _pools.GetOrAdd((context.GetType(), text), static (key, s) => Create(key.Context, key.Connection, s), (services, context));
        return pool.IsUsable && context.Database.GetDbConnection().State is ConnectionState.Closed ? pool : null;
    }

    private static Pool Create(Type type, string connection, (IServiceProvider Services, DbContext Context) from)
    {
        var isPrivate = from.Context.GetService<IDbContextOptions>().Extensions.OfType<RelationalOptionsExtension>().Any(options => options.Connection is not null)
            || connection.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
            || connection.Contains("Mode=Memory", StringComparison.OrdinalIgnoreCase);
        return new Pool(isPrivate ? null : DbContextFactory.Find(type, from.Services), connection);
    }

    private sealed class Pool(Func<DbContext>? create, string connection)
    {
        public ConcurrentStack<ReadConnection> Idle { get; } = [];

        public bool IsUsable { get; private set; } = create is not null;

        public async ValueTask<ReadConnection> OpenAsync(CancellationToken cancellationToken)
        {
            var owner = create!();
            if (owner.Database.GetConnectionString() != connection)
            {
                // The application connects each request as it likes: the factory's context is somewhere else.
                IsUsable = false;
                await owner.DisposeAsync().ConfigureAwait(false);
                throw new NotCompiledException("the context's connection is not that of its factory");
            }

            return await ReadConnection.OpenAsync(owner, isShared: false, cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed record Support(bool IsSupported);
}

/// <summary>Finds the factory of a kind of context.</summary>
internal static class DbContextFactory
{
    public static Func<DbContext>? Find(Type context, IServiceProvider services)
    {
        var find = typeof(DbContextFactory).GetMethod(nameof(FindTyped), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (Func<DbContext>?)find.MakeGenericMethod(context).Invoke(null, [services]);
    }

    private static Func<DbContext>? FindTyped<TContext>(IServiceProvider services) where TContext : DbContext
    {
        try
        {
            return services.GetService(typeof(IDbContextFactory<TContext>)) is IDbContextFactory<TContext> factory ? factory.CreateDbContext : null;
        }
        catch (InvalidOperationException)
        {
            return null; // a factory of each request's own is none for all of them
        }
    }
}
