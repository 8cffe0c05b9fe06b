using HotChocolate.Data.Projections;
using Microsoft.EntityFrameworkCore;

namespace HotChocolate.Data.Compiled;

/// <summary>What a root field lists before anybody filters or orders it, as the options describe it.</summary>
/// <param name="entityType">The entity.</param>
/// <param name="query">All that the viewer of a context may see.</param>
internal sealed class DescribedList(Type entityType, Func<DbContext, IQueryable> query)
{
    public Type EntityType => entityType;

    public IQueryable Create(DbContext database)
    {
        var rows = query(database);
        return EntityQueries.IgnoresFilters(rows) ? throw new NotCompiledException("a description that shows what is hidden") : rows;
    }
}
