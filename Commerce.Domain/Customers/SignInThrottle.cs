using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Commerce.Domain.Customers;

/// <summary>
/// Counts failed sign-ins by address, whatever the names: who tries one password on many accounts locks none of them. Counted by each process for
/// itself.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    /// <summary>How many failures an address may have within <see cref="Window"/>.</summary>
    public const int MaxFailures = 30;

    /// <summary>More addresses than these are not kept: those whose time is over go first.</summary>
    private const int MaxAddresses = 100_000;

    /// <summary>From the first failure on.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Count> _counts = new(StringComparer.Ordinal);

    /// <summary>Goes on while the address has not failed too often.</summary>
    /// <exception cref="TooManyAttemptsException" />
    public void Check(ClientInfo client)
    {
        if (KeyOf(client) is { } key && _counts.TryGetValue(key, out var count) && count.Failures >= MaxFailures && count.Until > clock.GetUtcNow())
            throw new TooManyAttemptsException(count.Until);
    }

    /// <summary>Counts a failure.</summary>
    public void Fail(ClientInfo client)
    {
        if (KeyOf(client) is not { } key) return;
        var now = clock.GetUtcNow();
        if (_counts.Count >= MaxAddresses)
        {
            foreach (var (address, count) in _counts)
                if (count.Until <= now) _counts.TryRemove(address, out _);
        }

        _counts.AddOrUpdate(key, _ => new Count(1, now + Window), (_, count) => count.Until > now ? count with { Failures = count.Failures + 1 } : new Count(1, now + Window));
    }

    /// <summary>Who has an IPv6 address has a whole network of them. This machine's own is the admin's, or a proxy that does not say for whom it asks.</summary>
    internal static string? KeyOf(ClientInfo client)
    {
        if (!IPAddress.TryParse(client.IpAddress, out var address)) return null;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address)) return null;
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private sealed record Count(int Failures, DateTimeOffset Until);
}
