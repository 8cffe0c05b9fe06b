using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>Looking after keys: new secrets, and fewer scopes.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ApiKeyRotationMutations
{
    /// <summary>
    /// Gives an API key a new secret. The one before works beside it for a while. For its owner and for administrators; a key cannot do it.
    /// </summary>
    /// <param name="id">The key.</param>
    /// <param name="overlapHours">For how many hours the secret before still works, at most 744; 0 ends it at once.</param>
    /// <param name="newIsLost">
    /// While two secrets work: the newer one was lost before any program had it. It ends, and the older one goes on beside the one made now.
    /// </param>
    [Authorize(Policy = Policies.Person)]
    [Error<ApiKeyNotFoundError>]
    [Error<ApiKeyAlreadyRevokedError>]
    [Error<ApiKeyOverlapError>]
    [Error<InvalidOverlapError>]
    [Error<DatabaseUnavailableError>]
    public async Task<CreatedApiKey> RotateApiKeyAsync(
        [ID<ApiKey>] int id, [DefaultValue(24)] int overlapHours, [DefaultValue(false)] bool newIsLost, ApiKeyRotation rotation, IHttpContextAccessor accessor,
        CancellationToken cancellationToken)
    {
        var (key, secret) = await rotation.RotateAsync(id, ApiKeyMutations.OwnerOf(accessor), overlapHours, newIsLost, RequestClient.ActorOf(accessor), cancellationToken);
        return new CreatedApiKey(key, secret);
    }

    /// <summary>Ends the secret from before the last rotation at once. For the key's owner and for administrators.</summary>
    /// <param name="id">The key.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<ApiKeyNotFoundError>]
    [Error<ApiKeyAlreadyRevokedError>]
    [Error<NoApiKeyOverlapError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ApiKey?> EndApiKeyOverlapAsync(
        [ID<ApiKey>] int id, ApiKeyRotation rotation, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ApiKey>(await rotation.EndOverlapAsync(id, ApiKeyMutations.OwnerOf(accessor), RequestClient.ActorOf(accessor), cancellationToken));

    /// <summary>Takes scopes away from an API key that it never used. For its owner and for administrators.</summary>
    /// <param name="id">The key.</param>
    /// <param name="scopes">Those of its `unusedScopes` that are to go; one that was used meanwhile is refused.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<ApiKeyNotFoundError>]
    [Error<ApiKeyAlreadyRevokedError>]
    [Error<ScopeInUseError>]
    [Error<InvalidScopeError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ApiKey?> TrimApiKeyAsync(
        [ID<ApiKey>] int id, List<string> scopes, ApiKeyUses uses, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<ApiKey>(await uses.TrimAsync(id, ApiKeyMutations.OwnerOf(accessor), scopes, RequestClient.ActorOf(accessor), cancellationToken));
}
