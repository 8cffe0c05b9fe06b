using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Fields of <see cref="AuthTokens"/> that are read apart.</summary>
[ExtendObjectType<AuthTokens>]
public sealed class AuthTokensFields
{
    /// <summary>Who signed in.</summary>
    public async Task<User?> GetUserAsync([Parent] AuthTokens tokens, IResolverContext context) =>
        await context.LoadAsync<User>(tokens.UserId);
}
