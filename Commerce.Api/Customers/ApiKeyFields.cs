using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="ApiKey"/> that are worked out or read apart.</summary>
[ExtendObjectType<ApiKey>]
public sealed class ApiKeyFields
{
    /// <summary>Each of the scopes, and when it was last needed.</summary>
    public async Task<IReadOnlyList<KeyScopeUse>> GetScopeUsesAsync(
        [Parent] ApiKey key, ScopeUsesByKey uses, CancellationToken cancellationToken)
    {
        var used = await uses.LoadAsync(key.Id, cancellationToken) ?? [];
        return [.. key.Scopes.Select(scope => new KeyScopeUse(scope, used.TryGetValue(scope, out var last) ? last : null))];
    }

    /// <summary>The scopes that were never needed: `trimApiKey` takes them away.</summary>
    public async Task<IReadOnlyList<string>> GetUnusedScopesAsync([Parent] ApiKey key, ScopeUsesByKey uses, CancellationToken cancellationToken)
    {
        var used = await uses.LoadAsync(key.Id, cancellationToken) ?? [];
        return [.. key.Scopes.Where(scope => !used.ContainsKey(scope))];
    }
}
