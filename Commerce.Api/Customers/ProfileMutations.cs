using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>How people are called.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ProfileMutations
{
    /// <summary>Changes how a person is called: oneself, or a customer for those who serve them.</summary>
    /// <param name="userId">The person; who is signed in when not given.</param>
    /// <param name="firstName">Given name; stays when not given.</param>
    /// <param name="lastName">Family name, which may be empty; stays when not given.</param>
    /// <param name="userName">Another name to sign in with; stays when not given.</param>
    [Authorize(Policy = Policies.ProfileWrite)]
    [Error<UserNotFoundError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<InvalidUserNameError>]
    [Error<UserNameTakenError>]
    public async Task<User> UpdateProfileAsync(
        [ID<User>] int? userId, string? firstName, string? lastName, string? userName,
        Profiles profiles, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        var reach = accessor.GetAccountReach();
        var user = await profiles.UpdateAsync(userId ?? reach.UserId, new ProfileChange(firstName, lastName, userName), reach, cancellationToken);
        return await context.LoadAsync<User>(user.Id) ?? user;
    }
}
