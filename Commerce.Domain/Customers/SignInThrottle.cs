using System.Net;
using Microsoft.Extensions.Caching.Memory;

namespace Commerce.Domain.Customers;

/// <summary>
/// Counts failed sign-ins by the network they come from, whatever the names: who tries one password on many accounts locks none of them. Counted by
/// each process for itself.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock) : IDisposable
{
    /// <summary>How many failures a network may have within <see cref="Window"/>.</summary>
    public const int MaxFailures = 30;

    /// <summary>From the first failure on.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Of more networks than these the ones that have not failed for longest are forgotten.</summary>
    private readonly MemoryCache _counts = new(new MemoryCacheOptions { SizeLimit = 100_000 });

    /// <summary>Goes on while the network has not failed too often.</summary>
    /// <exception cref="TooManyAttemptsException" />
    public void Check(ClientInfo client)
    {
        if (NetworkOf(client) is { } network && _counts.TryGetValue(network, out Count? count) && count!.Failures >= MaxFailures && count.Until > clock.GetUtcNow())
            throw new TooManyAttemptsException(count.Until);
    }

    /// <summary>Counts a failure.</summary>
    public void Fail(ClientInfo client)
    {
        if (NetworkOf(client) is not { } network) return;
        var now = clock.GetUtcNow();
        if (!_counts.TryGetValue(network, out Count? count) || count!.Until <= now)
            count = _counts.Set(network, new Count(now + Window), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Window });
        count.Add();
    }

    public void Dispose() => _counts.Dispose();

    /// <summary>Null for this machine: it is the admin, or a proxy that does not say for whom it asks.</summary>
    private static ClientNetwork? NetworkOf(ClientInfo client) =>
        IPAddress.TryParse(client.IpAddress, out var address) && !IPAddress.IsLoopback(address) ? ClientNetwork.Of(address) : null;

    private sealed class Count(DateTimeOffset until)
    {
        private int _failures;

        public DateTimeOffset Until => until;

        public int Failures => _failures;

        public void Add() => Interlocked.Increment(ref _failures);
    }
}
