using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="CreatedApiKey"/> that are read apart.</summary>
[ExtendObjectType<CreatedApiKey>]
public sealed class CreatedApiKeyFields
{
    /// <summary>The key.</summary>
    public Task<ApiKey?> GetApiKeyAsync([Parent] CreatedApiKey created, IResolverContext context) => context.LoadAsync<ApiKey>(created.KeyId);
}
