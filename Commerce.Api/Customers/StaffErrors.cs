using Commerce.Api.Security;
using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>Too many sign-ins failed from one address.</summary>
public sealed class TooManyAttemptsError(TooManyAttemptsException refusal) : UserError(refusal)
{
    /// <summary>When it can be tried again, in UTC.</summary>
    public DateTime Until => refusal.Until.UtcDateTime;
}

/// <summary>The password is right, and the account asks for a second factor: go on with `confirmSignIn`.</summary>
public sealed class TwoFactorRequiredError(TwoFactorRequiredException refusal) : UserError(refusal)
{
    /// <summary>Send it to `confirmSignIn` with the code.</summary>
    public string Challenge => refusal.Challenge;

    /// <summary>Until when the challenge works, in UTC.</summary>
    public DateTime ExpiresAt => refusal.ExpiresAt;
}

/// <summary>The code is wrong, too old, or was used.</summary>
public sealed class WrongCodeError(WrongCodeException refusal) : UserError(refusal);

/// <summary>There is a second factor already.</summary>
public sealed class TwoFactorOnError(TwoFactorOnException refusal) : UserError(refusal);

/// <summary>There is no second factor.</summary>
public sealed class TwoFactorOffError(TwoFactorOffException refusal) : UserError(refusal);

/// <summary>Customers are not invited.</summary>
public sealed class StaffRoleRequiredError(StaffRoleRequiredException refusal) : UserError(refusal);

/// <summary>There is no such invitation that could be taken back.</summary>
public sealed class InvitationNotFoundError(InvitationNotFoundException refusal) : UserError(refusal);

/// <summary>There is no such session that is open.</summary>
public sealed class SessionNotFoundError(SessionNotFoundException refusal) : UserError(refusal);
