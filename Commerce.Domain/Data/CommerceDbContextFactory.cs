using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>Hands out the configured provider's context under the name that everyone uses, always as <see cref="Viewer.System"/>.</summary>
internal sealed class CommerceDbContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<CommerceDbContext>
    where TContext : CommerceDbContext
{
    public CommerceDbContext CreateDbContext() => Fresh(inner.CreateDbContext());

    public async Task<CommerceDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        Fresh(await inner.CreateDbContextAsync(cancellationToken));

    private static TContext Fresh(TContext context)
    {
        // It may come out of the pool with the last request's viewer.
        context.Viewer = Viewer.System;
        return context;
    }
}
