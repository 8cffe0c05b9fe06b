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
    /// <param name="name">What its owner calls it; at most 80 characters.</param>
    /// <param name="scopes">What it may do: names of `apiScopes`, such as `catalog:read`.</param>
    /// <param name="expiresAt">When it stops working; never when not given.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<InvalidScopeError>]
    [Error<PastExpiryError>]
    [Error<DatabaseUnavailableError>]
    public async Task<CreatedApiKey> CreateApiKeyAsync(
        string name, List<string> scopes, DateTime? expiresAt, ApiKeys keys, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var (key, secret) = await keys.CreateAsync(accessor.GetUserId(), name, scopes, expiresAt, RequestClient.ActorOf(accessor), cancellationToken);
        return new CreatedApiKey(key, secret);
    }

    /// <summary>Ends an API key for good, from the next request on. For its owner and for administrators; a key cannot end one.</summary>
    /// <param name="id">The key.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<ApiKeyNotFoundError>]
    [Error<ApiKeyAlreadyRevokedError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ApiKey> RevokeApiKeyAsync(
        [ID<ApiKey>] int id, ApiKeys keys, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var key = await keys.RevokeAsync(id, OwnerOf(accessor), RequestClient.ActorOf(accessor), cancellationToken);
        return await context.LoadAsync<ApiKey>(key.Id) ?? key;
    }

    /// <summary>Whose keys may be looked after: one's own, and everybody's for administrators.</summary>
    internal static int? OwnerOf(IHttpContextAccessor accessor) =>
        accessor.HttpContext?.User.Passes(Policies.Administration) == true ? null : accessor.GetUserId();
}
