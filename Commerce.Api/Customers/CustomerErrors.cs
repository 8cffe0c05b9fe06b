using Commerce.Api.Security;
using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>Not an e-mail address.</summary>
public sealed class InvalidEmailError(InvalidEmailException refusal) : UserError(refusal);

/// <summary>Somebody already signed up with this e-mail address.</summary>
public sealed class EmailTakenError(EmailTakenException refusal) : UserError(refusal);

/// <summary>The user name may not be used.</summary>
public sealed class InvalidUserNameError(InvalidUserNameException refusal) : UserError(refusal);

/// <summary>Somebody else has this user name.</summary>
public sealed class UserNameTakenError(UserNameTakenException refusal) : UserError(refusal);

/// <summary>The password is too easy to guess.</summary>
public sealed class WeakPasswordError(WeakPasswordException refusal) : UserError(refusal);

/// <summary>Unknown name or wrong password; which of them is not told.</summary>
public sealed class InvalidCredentialsError(InvalidCredentialsException refusal) : UserError(refusal);

/// <summary>Too many wrong passwords in a row.</summary>
public sealed class AccountLockedError(AccountLockedException refusal) : UserError(refusal)
{
    /// <summary>When it can be tried again, in UTC.</summary>
    public DateTime Until => refusal.Until.UtcDateTime;
}

/// <summary>The account was switched off.</summary>
public sealed class AccountInactiveError(AccountInactiveException refusal) : UserError(refusal);

/// <summary>The refresh token is unknown, expired, used already or revoked.</summary>
public sealed class InvalidRefreshTokenError(InvalidRefreshTokenException refusal) : UserError(refusal);

/// <summary>There is no such scope, or none at all is named.</summary>
public sealed class InvalidScopeError(InvalidScopeException refusal) : UserError(refusal);

/// <summary>The time at which something ends is over.</summary>
public sealed class PastExpiryError(PastExpiryException refusal) : UserError(refusal);

/// <summary>For how long both secrets of a key work is out of bounds.</summary>
public sealed class InvalidOverlapError(InvalidOverlapException refusal) : UserError(refusal);

/// <summary>The key has two secrets already.</summary>
public sealed class ApiKeyOverlapError(ApiKeyOverlapException refusal) : UserError(refusal)
{
    /// <summary>Until when the one before works, in UTC.</summary>
    public DateTime Until => refusal.Until;
}

/// <summary>The secret before the rotation works no more already.</summary>
public sealed class NoApiKeyOverlapError(NoApiKeyOverlapException refusal) : UserError(refusal);

/// <summary>A scope that was to be taken away has been used meanwhile.</summary>
public sealed class ScopeInUseError(ScopeInUseException refusal) : UserError(refusal);

/// <summary>There is no such API key, or it is somebody else's.</summary>
public sealed class ApiKeyNotFoundError(ApiKeyNotFoundException refusal) : UserError(refusal);

/// <summary>The API key was revoked before.</summary>
public sealed class ApiKeyAlreadyRevokedError(ApiKeyAlreadyRevokedException refusal) : UserError(refusal);

/// <summary>Nobody is known who could shop: sign in, or start a session.</summary>
public sealed class NoShopperError(NoShopperException refusal) : UserError(refusal);

/// <summary>The API key lacks a scope.</summary>
public sealed class ScopeMissingError(ScopeMissingException refusal) : UserError(refusal);

/// <summary>There is no such person, or they are beyond reach.</summary>
public sealed class UserNotFoundError(UserNotFoundException refusal) : UserError(refusal);

/// <summary>A shop without an administrator could not be run any more.</summary>
public sealed class LastAdminError(LastAdminException refusal) : UserError(refusal);

/// <summary>This is not the password of who is signed in.</summary>
public sealed class WrongPasswordError(WrongPasswordException refusal) : UserError(refusal);

/// <summary>The token of a mail is unknown, expired or used.</summary>
public sealed class InvalidTokenError(InvalidTokenException refusal) : UserError(refusal);

/// <summary>There is no such entry, or it is on somebody else's list.</summary>
public sealed class WishlistItemNotFoundError(WishlistItemNotFoundException refusal) : UserError(refusal);

/// <summary>A wish is for one piece or more.</summary>
public sealed class InvalidWishQuantityError(InvalidWishQuantityException refusal) : UserError(refusal);
