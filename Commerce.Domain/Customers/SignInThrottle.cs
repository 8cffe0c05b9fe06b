using System.Net;
using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Counts failed sign-ins by the network they come from, whatever the names: who tries one password on many accounts locks none of them. Counted in
/// the database, so that neither a second node nor a restart gives anybody more tries.
/// </summary>
public sealed class SignInThrottle(IDbContextFactory<CommerceDbContext> contexts, TimeProvider clock)
{
    /// <summary>How many failures a network may have within <see cref="Window"/>.</summary>
    public const int MaxFailures = 30;

    /// <summary>From the first failure on.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Goes on while the network has not failed too often.</summary>
    /// <exception cref="TooManyAttemptsException" />
    public async Task CheckAsync(ClientInfo client, CancellationToken cancellationToken = default)
    {
        if (NetworkOf(client) is not { } network) return;
        var now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var until = await context.FailedSignIns.Where(row => row.Network == network && row.Failures >= MaxFailures && row.Until > now)
            .Select(row => (DateTime?)row.Until).FirstOrDefaultAsync(cancellationToken);
        if (until is not null) throw new TooManyAttemptsException(new DateTimeOffset(until.Value, TimeSpan.Zero));
    }

    /// <summary>Counts a failure.</summary>
    public async Task FailAsync(ClientInfo client, CancellationToken cancellationToken = default)
    {
        if (NetworkOf(client) is not { } network) return;
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + Window;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var counted = context.FailedSignIns.Where(row => row.Network == network && row.Until > now);
        if (await CountAsync() > 0) return;
        var begunAgain = await context.FailedSignIns.Where(row => row.Network == network && row.Until <= now).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Failures, 1).SetProperty(row => row.Until, until), cancellationToken);
        if (begunAgain > 0) return;
        context.FailedSignIns.Add(new FailedSignIns { Network = network, Failures = 1, Until = until });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Another sign-in failed first at the same moment.
            await CountAsync();
        }

        Task<int> CountAsync() => counted.ExecuteUpdateAsync(set => set.SetProperty(row => row.Failures, row => row.Failures + 1), cancellationToken);
    }

    /// <summary>Null for this machine: it is the admin, or a proxy that does not say for whom it asks.</summary>
    private static string? NetworkOf(ClientInfo client) =>
        IPAddress.TryParse(client.IpAddress, out var address) && !IPAddress.IsLoopback(address) ? ClientNetwork.Of(address).ToString() : null;
}
