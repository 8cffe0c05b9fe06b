using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

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
        var (key, secret) = await keys.CreateAsync(owner, name, scopes, expiresAt, RequestClient.ActorOf(accessor), cancellationToken);
        return new CreatedApiKey(key, secret);
    }

    /// <summary>Ends an API key for good, from the next request on. For its owner and for administrators; a key cannot end one.</summary>
    /// <param name="id">The key.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<ApiKeyNotFoundError>]
    [Error<ApiKeyAlreadyRevokedError>]
    public async Task<ApiKey> RevokeApiKeyAsync(
        [ID<ApiKey>] int id, ApiKeys keys, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var person = accessor.HttpContext?.User ?? throw new InvalidOperationException("The policy lets nobody through without a request.");
        var ownerId = person.Passes(Policies.Administration) ? null : person.GetUserId();
        var key = await keys.RevokeAsync(id, ownerId, RequestClient.ActorOf(accessor), cancellationToken);
        return await context.LoadAsync<ApiKey>(key.Id) ?? key;
    }
}
