using System.Collections.Concurrent;
using Commerce.Admin.Client;

namespace Commerce.Admin.Security;

/// <summary>
/// The sessions whose cookie was seen lately. A circuit cannot write cookies, so the newest tokens live here, and the next HTTP request
/// carries them into the cookie.
/// </summary>
public sealed class AdminSessions(GraphQLTransport transport, TimeProvider time)
{
    /// <summary>An idle session leaves the memory; its cookie brings it back.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, AdminSession> sessions = new(StringComparer.Ordinal);

    public AdminSession? Find(string id) => sessions.GetValueOrDefault(id);

    public AdminSession GetOrAdd(string id, SessionTokens tokens)
    {
        if (sessions.TryGetValue(id, out var known))
            return known;

        var forgotten = time.GetUtcNow() - Idle;
        foreach (var session in sessions.Values.Where(session => session.LastUsed < forgotten))
            sessions.TryRemove(session.Id, out _);
        return sessions.GetOrAdd(id, _ => new AdminSession(id, tokens, transport, time));
    }
}
