using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Api.Settings;
using Commerce.Domain.Customers;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Relay;

namespace Commerce.Api.Customers;

/// <summary>Who works for the shop: invitations and roles.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class StaffMutations
{
    /// <summary>Invites somebody into the staff: a mail carries a link, with which they open their account within seven days. For administrators, in person.</summary>
    /// <param name="email">Where the mail goes; an earlier invitation to the same address ends.</param>
    /// <param name="role">What they will be.</param>
    [Authorize(Policy = Policies.Person)]
    [Authorize(Policy = Policies.Administration)]
    [Error<InvalidEmailError>]
    [Error<StaffRoleRequiredError>]
    [Error<EmailTakenError>]
    [Error<DatabaseUnavailableError>]
    public async Task<StaffInvitation?> InviteStaffAsync(
        string email, Role role, StaffInvitations invitations, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<StaffInvitation>(await invitations.InviteAsync(email, role, accessor.GetStaff(), cancellationToken));

    /// <summary>Takes an invitation back: its link works no more. For administrators, in person.</summary>
    /// <param name="id">The invitation.</param>
    [Authorize(Policy = Policies.Person)]
    [Authorize(Policy = Policies.Administration)]
    [Error<InvitationNotFoundError>]
    [Error<DatabaseUnavailableError>]
    public async Task<StaffInvitation?> WithdrawInvitationAsync(
        [ID<StaffInvitation>] int id, StaffInvitations invitations, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken) =>
        await context.LoadAsync<StaffInvitation>(await invitations.WithdrawAsync(id, accessor.GetStaff(), cancellationToken));

    /// <summary>Opens the account that an invitation is for. Then sign in with the address and the password.</summary>
    /// <param name="token">From the link in the mail; it works once.</param>
    /// <param name="firstName">Given name.</param>
    /// <param name="lastName">Family name.</param>
    /// <param name="password">At least eight characters.</param>
    [Cost(AccountMutations.PasswordCost)]
    [UseMutationConvention(PayloadFieldName = "email")]
    [Error<InvalidTokenError>]
    [Error<WeakPasswordError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    [Error<EmailTakenError>]
    [Error<DatabaseUnavailableError>]
    public async Task<string> AcceptInvitationAsync(
        string token, string firstName, string lastName, string password, StaffInvitations invitations, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        (await invitations.AcceptAsync(token, firstName, lastName, password, RequestClient.Of(accessor), cancellationToken)).Email!;

    /// <summary>Gives a person another role; it holds from their next request on. For administrators, in person.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="role">What they are from now on.</param>
    [Authorize(Policy = Policies.Person)]
    [Authorize(Policy = Policies.Administration)]
    [Error<UserNotFoundError>]
    [Error<OwnAccountError>]
    [Error<LastAdminError>]
    public async Task<User?> SetUserRoleAsync(
        [ID<User>] int userId, Role role, Accounts accounts, IHttpContextAccessor accessor, IResolverContext context, CancellationToken cancellationToken)
    {
        if (userId == accessor.GetUserId()) throw new OwnAccountException();
        return await context.LoadAsync<User>((await accounts.SetRoleAsync(userId, role, RequestClient.ActorOf(accessor), cancellationToken)).Id);
    }

    /// <summary>Ends one session: the browser or device behind it has to sign in again. One's own; a customer's for who serves them; anybody's for administrators.</summary>
    /// <param name="id">The session.</param>
    [Authorize(Policy = Policies.Person)]
    [Error<SessionNotFoundError>]
    [Error<DatabaseUnavailableError>]
    [UseMutationConvention(PayloadFieldName = "ended")]
    public async Task<bool> EndSessionAsync([ID<Session>] int id, SessionDesk sessions, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(id, accessor.GetAccountReach(), cancellationToken);
        return true;
    }
}
