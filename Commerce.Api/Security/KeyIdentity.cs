using System.Collections.Concurrent;
using System.Security.Claims;

namespace Commerce.Api.Security;

/// <summary>A program with a key. It remembers which of its scopes were needed.</summary>
internal sealed class KeyIdentity(int keyId, IEnumerable<Claim> claims, string scheme) : ClaimsIdentity(claims, scheme)
{
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    public int KeyId => keyId;

    /// <summary>The scopes that were needed so far.</summary>
    public ICollection<string> Used => _used.Keys;

    public void Note(string scope) => _used.TryAdd(scope, true);
}
