using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>The global state that each HTTP request begins with: itself and its user, who is asked for when somebody wants to know.</summary>
internal sealed class HttpRequestState(HttpContext context) : IReadOnlyDictionary<string, object?>
{
    private static readonly string[] s_keys = [nameof(HttpContext), nameof(ClaimsPrincipal)];

    public int Count => s_keys.Length;

    public IEnumerable<string> Keys => s_keys;

    public IEnumerable<object?> Values => s_keys.Select(key => this[key]);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => s_keys.Contains(key, StringComparer.Ordinal);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        value = key switch
        {
            nameof(HttpContext) => context,
            nameof(ClaimsPrincipal) => context.User,
            _ => null
        };
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => s_keys.Select(key => KeyValuePair.Create(key, this[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
