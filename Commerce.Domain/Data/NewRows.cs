using Commerce.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>
/// Writes rows that nobody will change in the same unit of work. On SQLite they are written at once, past the change tracker, by statements that stay
/// prepared; on PostgreSQL with the context's next save, all in one round trip.
/// </summary>
public sealed class NewRows(ShopNotices notices, TimeProvider clock)
{
    /// <summary>Writes rows, of which what they refer to must be there or have been added before; their references are ids. Ids that are missing are given.</summary>
    /// <exception cref="System.Data.Common.DbException">A constraint was hit; see <see cref="DatabaseErrors"/>. On PostgreSQL the save tells it.</exception>
    public async Task AddAsync<T>(CommerceDbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        if (context.Database.IsNpgsql())
        {
            context.AddRange(rows);
            return;
        }

        await WriteAsync(context, rows, cancellationToken);
    }

    /// <summary>The same for hundreds of rows, which are written at once on PostgreSQL as well. To be called within a transaction.</summary>
    /// <param name="setId">Writes the id that a row is given.</param>
    public async Task AddManyAsync<T>(CommerceDbContext context, IReadOnlyList<T> rows, Action<T, int> setId, CancellationToken cancellationToken) where T : class
    {
        await BulkInsert.NumberAsync(context, rows, setId, cancellationToken);
        await WriteAsync(context, rows, cancellationToken);
    }

    private async Task WriteAsync<T>(CommerceDbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) where T : class
    {
        var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        foreach (var row in rows)
        {
            if (row is IHasCreatedAt { CreatedAt.Ticks: 0 } created) created.CreatedAt = now;
            if (row is IHasUpdatedAt { UpdatedAt.Ticks: 0 } updated) updated.UpdatedAt = now;
        }

        await BulkInsert.WriteAsync(context, rows, cancellationToken);
        await notices.AddAsync(context, NoticesOf.Entities(rows));
    }
}
