using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;

namespace HotChocolate.Authorization;

/// <summary>Makes one policy of the policy and the roles of a directive, once where the application's policies do not change.</summary>
internal sealed class AuthorizationPolicies(IAuthorizationPolicyProvider provider)
{
    private readonly ConcurrentDictionary<string, AuthorizationPolicy> _policies = new(StringComparer.Ordinal);

    /// <summary>Null where there is no policy of that name.</summary>
    public ValueTask<AuthorizationPolicy?> GetAsync(AuthorizeDirective directive)
        => _policies.TryGetValue(directive.PolicyKey, out var policy) ? new(policy) : new(CreateAsync(directive));

    private async Task<AuthorizationPolicy?> CreateAsync(AuthorizeDirective directive)
    {
        var named = string.IsNullOrWhiteSpace(directive.Policy)
            ? await provider.GetDefaultPolicyAsync().ConfigureAwait(false)
            : await provider.GetPolicyAsync(directive.Policy).ConfigureAwait(false);
        if (named is null)
            return null;

        var builder = new AuthorizationPolicyBuilder(named);
        if (directive.Roles is { } roles)
            builder.RequireRole(roles);
        var policy = builder.Build();
        if (provider.AllowsCachingPolicies)
            _policies.TryAdd(directive.PolicyKey, policy);
        return policy;
    }
}
