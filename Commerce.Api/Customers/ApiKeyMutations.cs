using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Keys for programs.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ApiKeyMutations
{
    /// <summary>Makes an API key for who is signed in. A key cannot make another one.</summary>
    /// <param name="name">What its owner calls it.</param>
    /// <param name="scopes">Each as `resource:action`, such as `catalog:read`.</param>
    /// <param name="expiresAt">When it stops working; never when not given.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<InvalidScopeError>]
    public async Task<CreatedApiKey> CreateApiKeyAsync(
        string name, List<string> scopes, DateTime? expiresAt, ApiKeys keys, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var owner = accessor.HttpContext?.User.GetUserId() ?? throw new InvalidOperationException("The policy lets nobody through without an id.");
        var (key, secret) = await keys.CreateAsync(owner, name, scopes, expiresAt, cancellationToken);
        return new CreatedApiKey(key, secret);
    }
}
