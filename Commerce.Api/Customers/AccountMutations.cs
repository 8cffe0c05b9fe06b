using Commerce.Api.Security;
using Commerce.Domain.Carts;
using Commerce.Domain.Customers;
using Commerce.Domain.Orders;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>Opening an account, signing in and out.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AccountMutations
{
    // Hashing a password takes a tenth of a second on purpose: one request may have a few, under whatever aliases, and not hundreds.
    internal const double PasswordCost = 20_000;

    /// <summary>
    /// Opens a customer's account. With a guest's token as `X-Session-Token` the guest's cart becomes the account's. Where addresses have to be
    /// confirmed first, the answer is the same whether the address has an account or not, and the cart comes along with the first sign-in.
    /// </summary>
    /// <param name="email">Unique whatever the case.</param>
    /// <param name="password">At least eight characters, and none of those that are guessed first.</param>
    /// <param name="firstName">Given name.</param>
    /// <param name="lastName">Family name.</param>
    /// <param name="userName">Another name to sign in with; the e-mail address when not given.</param>
    [Cost(PasswordCost)]
    [Error<InvalidEmailError>]
    [Error<EmailTakenError>]
    [Error<InvalidUserNameError>]
    [Error<UserNameTakenError>]
    [Error<WeakPasswordError>]
    [Error<InvalidTextError>]
    [Error<CardNumberError>]
    public async Task<SignUpPayload> SignUpAsync(
        string email, string password, string firstName, string lastName, string? userName, SignUp signUp, CartMerge merge, GuestOrders orders,
        IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        if (await signUp.ExecuteAsync(new SignUpRequest(email, password, firstName, lastName, userName)) is not { } user) return new SignUpPayload(null, []);
        await orders.ClaimAsync(RequestClient.GuestTokenOf(accessor), user.Id, cancellationToken);
        return new SignUpPayload(user, await merge.ExecuteAsync(RequestClient.GuestTokenOf(accessor), user.Id, cancellationToken));
    }

    /// <summary>
    /// Trades a password for tokens. After five wrong ones in a row the account is locked for a while. With a guest's token as `X-Session-Token` the
    /// guest's cart goes into the account's: quantities add up, capped by stock, and no line is lost.
    /// </summary>
    /// <param name="email">The e-mail address, or the user name.</param>
    /// <param name="password">The password.</param>
    [Cost(PasswordCost)]
    [Error<InvalidCredentialsError>]
    [Error<AccountLockedError>]
    [Error<AccountInactiveError>]
    [Error<TooManyAttemptsError>]
    [Error<TwoFactorRequiredError>]
    public async Task<SignInPayload> SignInAsync(
        string email, string password, SignIn signIn, CartMerge merge, GuestOrders orders, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        await WelcomeAsync(await signIn.ExecuteAsync(email, password, RequestClient.Of(accessor), cancellationToken), merge, orders, accessor, cancellationToken);

    /// <summary>Goes on signing in where `signIn` refused with `TWO_FACTOR_REQUIRED`. A wrong code counts like a wrong password.</summary>
    /// <param name="challenge">From the refusal; it works for five minutes.</param>
    /// <param name="code">Six digits of the authenticator, or a recovery code, which works once.</param>
    [Cost(PasswordCost)]
    [Error<InvalidTokenError>]
    [Error<WrongCodeError>]
    [Error<AccountLockedError>]
    [Error<TooManyAttemptsError>]
    [Error<DatabaseUnavailableError>]
    public async Task<ConfirmSignInPayload> ConfirmSignInAsync(
        string challenge, string code, SecondFactor second, CartMerge merge, GuestOrders orders, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var payload = await WelcomeAsync(await second.ConfirmAsync(challenge, code, RequestClient.Of(accessor), cancellationToken), merge, orders, accessor, cancellationToken);
        return new ConfirmSignInPayload(payload.AuthTokens, payload.Warnings);
    }

    private static async Task<SignInPayload> WelcomeAsync(
        IssuedTokens issued, CartMerge merge, GuestOrders orders, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        await orders.ClaimAsync(RequestClient.GuestTokenOf(accessor), issued.User.Id, cancellationToken);
        var warnings = await merge.ExecuteAsync(RequestClient.GuestTokenOf(accessor), issued.User.Id, cancellationToken);
        return new SignInPayload(Enter(accessor, issued), warnings);
    }

    /// <summary>Trades a refresh token for new tokens; the old ones end.</summary>
    /// <param name="refreshToken">The refresh token that came with the last tokens.</param>
    [Error<InvalidRefreshTokenError>]
    public async Task<AuthTokens> RefreshTokenAsync(
        string refreshToken, TokenService tokens, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        Enter(accessor, await tokens.RefreshAsync(refreshToken, cancellationToken));

    /// <summary>Ends the session that the request's token belongs to, and all its tokens.</summary>
    [Authorize]
    [UseMutationConvention(PayloadFieldName = "signedOut")]
    public async Task<bool> SignOutAsync(TokenService tokens, IHttpContextAccessor accessor, CancellationToken cancellationToken) =>
        accessor.HttpContext?.User.GetSessionId() is { } session && await tokens.SignOutAsync(session, cancellationToken);

    /// <summary>Opens a guest's session, which a cart can hang on.</summary>
    public async Task<GuestSession> StartSessionAsync(
        TokenService tokens, IHttpContextAccessor accessor, CancellationToken cancellationToken)
    {
        var (session, token) = await tokens.StartGuestAsync(RequestClient.Of(accessor), cancellationToken);
        return new GuestSession(token, session.ExpiresAt);
    }

    // What the payload shows of the user is read as that user.
    private static AuthTokens Enter(IHttpContextAccessor accessor, IssuedTokens issued)
    {
        var user = issued.User;
        accessor.HttpContext?.User = ShopClaims.ToPrincipal(
            new SignedInUser(user.Id, user.UserName!, user.Email!, user.Role, issued.SessionId), ShopTokenHandler.SchemeName);
        return new AuthTokens(issued);
    }
}
