using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Reading;

/// <summary>The shop as the viewer of the request sees it: what resolvers read from. Rows are not tracked.</summary>
public sealed class ShopView(CommerceDbContext db) : IDisposable, IAsyncDisposable
{
    /// <summary>The database behind the view, for its model and for joins.</summary>
    public CommerceDbContext Db { get; } = db;

    /// <summary>All rows of an entity that the viewer may see.</summary>
    public IQueryable<TEntity> All<TEntity>() where TEntity : class => Db.Set<TEntity>().AsNoTracking();

    public void Dispose() => Db.Dispose();

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
