using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data;

/// <summary>Hands out the configured provider's context under the name that everyone uses.</summary>
internal sealed class CommerceDbContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<CommerceDbContext>
    where TContext : CommerceDbContext
{
    public CommerceDbContext CreateDbContext() => inner.CreateDbContext();

    public async Task<CommerceDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await inner.CreateDbContextAsync(cancellationToken);
}
