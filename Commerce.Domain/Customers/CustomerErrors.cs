namespace Commerce.Domain.Customers;

/// <summary>Not an e-mail address.</summary>
public sealed class InvalidEmailException(string email)
    : DomainException("INVALID_EMAIL", $"'{email}' is not an e-mail address.", "email");

/// <summary>Somebody already signed up with this e-mail address.</summary>
public sealed class EmailTakenException(string email)
    : DomainException("EMAIL_TAKEN", $"There is already an account for '{email}'.", "email");

/// <summary>The user name may not be used.</summary>
public sealed class InvalidUserNameException(string userName)
    : DomainException("INVALID_USER_NAME", $"'{userName}' cannot be a user name: letters, digits and -._@+ are possible.", "userName");

/// <summary>Somebody else has this user name.</summary>
public sealed class UserNameTakenException(string userName)
    : DomainException("USER_NAME_TAKEN", $"The user name '{userName}' is taken.", "userName");

/// <summary>The password is too easy to guess.</summary>
public sealed class WeakPasswordException(string reasons) : DomainException("WEAK_PASSWORD", reasons, "password");

/// <summary>Unknown name or wrong password; which of them is not told.</summary>
/// <param name="mayBeUnconfirmed">Whether it may also be that the address was not confirmed yet; who asks does not learn which it is.</param>
public sealed class InvalidCredentialsException(bool mayBeUnconfirmed = false)
    : DomainException("INVALID_CREDENTIALS", "The e-mail address, user name or password is wrong" + (mayBeUnconfirmed
        ? ", or the address was not confirmed yet. Look into your mail, or ask for a new password (requestPasswordReset)."
        : "."));

/// <summary>Too many wrong passwords in a row.</summary>
public sealed class AccountLockedException(DateTimeOffset until)
    : DomainException("ACCOUNT_LOCKED", "There were too many failed attempts. Try again later.")
{
    public DateTimeOffset Until { get; } = until;
}

/// <summary>Too many sign-ins failed from one address.</summary>
public sealed class TooManyAttemptsException(DateTimeOffset until)
    : DomainException("TOO_MANY_ATTEMPTS", "Too many sign-ins have failed from where you are. Try again later.")
{
    public DateTimeOffset Until { get; } = until;
}

/// <summary>The password is right, and the account asks for a second factor.</summary>
public sealed class TwoFactorRequiredException(string challenge, DateTime expiresAt)
    : DomainException("TWO_FACTOR_REQUIRED", "Enter the code of your authenticator, or one of your recovery codes.")
{
    /// <summary>What <c>confirmSignIn</c> takes beside the code; it proves the password.</summary>
    public string Challenge { get; } = challenge;

    public DateTime ExpiresAt { get; } = expiresAt;
}

/// <summary>The code is wrong, too old, or was used.</summary>
public sealed class WrongCodeException() : DomainException("WRONG_CODE", "This code is not right, or was used already. Enter the one that your authenticator shows now.", "code");

/// <summary>There is a second factor already.</summary>
public sealed class TwoFactorOnException() : DomainException("TWO_FACTOR_ON", "Two-factor sign-in is on already. Switch it off first to use another authenticator.");

/// <summary>There is no second factor.</summary>
public sealed class TwoFactorOffException() : DomainException("TWO_FACTOR_OFF", "Two-factor sign-in is not on.");

/// <summary>Customers are not invited.</summary>
public sealed class StaffRoleRequiredException() : DomainException("STAFF_ROLE_REQUIRED", "Choose a role of the staff: customers open their accounts themselves.", "role");

/// <summary>There is no such invitation that could be taken back.</summary>
public sealed class InvitationNotFoundException() : DomainException("INVITATION_NOT_FOUND", "There is no such invitation, or it is over already.", "id");

/// <summary>There is no such session that is open.</summary>
public sealed class SessionNotFoundException() : DomainException("SESSION_NOT_FOUND", "There is no such session, or it has ended already.", "id");

/// <summary>Somebody with a role that only looks wanted to change something.</summary>
public sealed class ReadOnlyRoleException(string what)
    : DomainException("READ_ONLY_ROLE", $"Your role sees everything and changes nothing: {what} is not for you. An administrator can give you another role.");

/// <summary>The account was switched off. Told only to who knows the password.</summary>
public sealed class AccountInactiveException() : DomainException("ACCOUNT_INACTIVE", "This account is not active.");

/// <summary>Nobody locks themselves out.</summary>
public sealed class OwnAccountException() : DomainException("OWN_ACCOUNT", "This is your own account. Ask a colleague to deactivate it.", "userId");

/// <summary>The refresh token is unknown, expired, used already or revoked.</summary>
public sealed class InvalidRefreshTokenException()
    : DomainException("INVALID_REFRESH_TOKEN", "The refresh token is not valid any more. Please sign in again.", "refreshToken");

/// <summary>There is no such scope, or none at all is named.</summary>
public sealed class InvalidScopeException : DomainException
{
    /// <summary>There is no such scope.</summary>
    public InvalidScopeException(string scope)
        : base("INVALID_SCOPE", $"'{scope}' is not a scope. The scopes are {string.Join(", ", ApiScopes.All.Select(known => known.Name))}.", "scopes")
    {
    }

    /// <summary>A key without scopes opens nothing.</summary>
    public InvalidScopeException()
        : base("INVALID_SCOPE", "A key opens what its scopes name: name one at least.", "scopes")
    {
    }
}

/// <summary>The time at which a key ends is over.</summary>
public sealed class PastExpiryException() : DomainException("PAST_EXPIRY", "This time is over: give one that is still to come.", "expiresAt");

/// <summary>For how long both secrets of a key work is out of bounds.</summary>
public sealed class InvalidOverlapException(int maxHours)
    : DomainException("INVALID_OVERLAP", $"Both keys can work side by side for 0 to {maxHours} hours.", "overlapHours");

/// <summary>The key has two secrets already.</summary>
public sealed class ApiKeyOverlapException(DateTime until)
    : DomainException("API_KEY_OVERLAP", $"The key was rotated already, and the one before works until {until:yyyy-MM-dd HH:mm} UTC. End that one first, or say that the new one was lost.", "id")
{
    public DateTime Until { get; } = until;
}

/// <summary>There is no earlier secret that could be ended.</summary>
public sealed class NoApiKeyOverlapException() : DomainException("NO_API_KEY_OVERLAP", "The key before the rotation works no more already.", "id");

/// <summary>A scope that was to be taken away has been used meanwhile.</summary>
public sealed class ScopeInUseException(string scope) : DomainException("SCOPE_IN_USE", $"The scope '{scope}' has been used meanwhile: it stays.", "scopes");

/// <summary>There is no such person.</summary>
public sealed class UserNotFoundException(int id) : DomainException("USER_NOT_FOUND", $"There is no user {id}.", "userId");

/// <summary>A shop without an administrator could not be run any more.</summary>
public sealed class LastAdminException()
    : DomainException("LAST_ADMIN", "This is the only active administrator. Make somebody else one first.");

/// <summary>There is no such API key, or it is somebody else's.</summary>
public sealed class ApiKeyNotFoundException(int id) : DomainException("API_KEY_NOT_FOUND", $"You have no API key {id}.", "id");

/// <summary>The key was ended before.</summary>
public sealed class ApiKeyAlreadyRevokedException(string name)
    : DomainException("API_KEY_ALREADY_REVOKED", $"The API key '{name}' is revoked already.", "id");

/// <summary>Nobody is known who could shop.</summary>
public sealed class NoShopperException()
    : DomainException("SESSION_REQUIRED", "Sign in, or call startSession and send its token as X-Session-Token.");

/// <summary>An API key was used for what its scopes do not name.</summary>
public sealed class ScopeMissingException(string scope)
    : DomainException("SCOPE_REQUIRED", $"This API key cannot do that: it needs the scope '{scope}'.");

/// <summary>The password of who is signed in was asked for, and this is not it.</summary>
public sealed class WrongPasswordException() : DomainException("WRONG_PASSWORD", "This is not your password.", "password");

/// <summary>A token that a mail carried is unknown, expired or used.</summary>
public sealed class InvalidTokenException()
    : DomainException("INVALID_TOKEN", "The link is not valid any more: it works once, and only for a while. Please ask for another one.", "token");
