using System.Linq.Expressions;
using System.Reflection;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Reading;

/// <summary>The shop as the viewer of the request sees it: what resolvers read from. Rows are not tracked.</summary>
public sealed class ShopView(CommerceDbContext db) : IDisposable, IAsyncDisposable
{
    /// <summary>The database behind the view, for its model and for joins.</summary>
    public CommerceDbContext Db { get; } = db;

    /// <summary>All rows of an entity that the viewer may see.</summary>
    public IQueryable<TEntity> All<TEntity>() where TEntity : class
    {
        IQueryable<TEntity> rows = Db.Set<TEntity>();
        return rows.Provider.CreateQuery<TEntity>(Expression.Call(Untracked<TEntity>.Method, rows.Expression));
    }

    public void Dispose() => Db.Dispose();

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    /// <summary><c>AsNoTracking</c>, looked up once for each entity: it looks itself up whenever it is called.</summary>
    private static class Untracked<TEntity> where TEntity : class
    {
        public static readonly MethodInfo Method = ((Func<IQueryable<TEntity>, IQueryable<TEntity>>)EntityFrameworkQueryableExtensions.AsNoTracking).Method;
    }
}
