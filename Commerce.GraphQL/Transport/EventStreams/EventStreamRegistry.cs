using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace HotChocolate.AspNetCore.EventStreams;

/// <summary>The reserved and open streams of this node. A client of several nodes must stay with one of them.</summary>
internal sealed class EventStreamRegistry(IOptions<StreamLimits> limits, TimeProvider? clock = null)
{
    private const int TokenBytes = 24;

    private readonly ConcurrentDictionary<string, EventStream> _streams = new(StringComparer.Ordinal);
    private readonly StreamLimits _limits = limits.Value;
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    public bool AreEnabled => _limits.MaxReservations > 0;

    /// <summary>Reserves a stream and names its token; null when there are too many.</summary>
    public string? Reserve(HttpExchange exchange)
    {
        if (_streams.Count >= _limits.MaxReservations)
            return null;

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var stream = new EventStream(token, exchange.Schema.Name, OwnerOf(exchange), _limits, _clock);
        _streams[token] = stream;
        _ = ForgetAsync(stream);
        return token;
    }

    /// <summary>The stream of a token; null when there is none for this schema and user.</summary>
    public EventStream? Find(string token, HttpExchange exchange)
        => _streams.TryGetValue(token, out var stream) && stream.SchemaName == exchange.Schema.Name && stream.Owner == OwnerOf(exchange)
            ? stream
            : null;

    public void Remove(EventStream stream) => _streams.TryRemove(stream.Token, out _);

    private async Task ForgetAsync(EventStream stream)
    {
        await Task.Delay(_limits.ReservationTimeout, _clock).ConfigureAwait(false);
        // A stream that is given up cannot be opened any more, and one that is open stays.
        if (stream.TryOpen())
        {
            stream.Abandon();
            Remove(stream);
            stream.Dispose();
        }
    }

    /// <summary>Everything that is known about the user: somebody else, or the same with other rights, does not match.</summary>
    private static string OwnerOf(HttpExchange exchange)
        => string.Join('\n', exchange.Context.User.Claims.Select(ClaimText).Order(StringComparer.Ordinal));

    private static string ClaimText(Claim claim) => $"{claim.Type}={claim.Value}";
}
