using Commerce.Admin.Account.Operations;
using Commerce.Admin.Client;

namespace Commerce.Admin.Security;

/// <summary>The tokens of one signed-in browser. Its cookie carries them too, so that a restart of the admin signs nobody out.</summary>
public sealed class AdminSession(string id, SessionTokens tokens, GraphQLTransport transport, TimeProvider time) : IDisposable
{
    /// <summary>A token about to expire is renewed before it is used: it must last for the way to the API.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim renewing = new(1, 1);

    /// <summary>New tokens are there, which the cookie does not know yet.</summary>
    public event Action? Renewed;

    public string Id { get; } = id;

    public SessionTokens Tokens { get; private set; } = tokens;

    /// <summary>The API no longer honours the refresh token, or the person signed out.</summary>
    public bool HasEnded { get; private set; }

    public DateTimeOffset LastUsed { get; private set; } = time.GetUtcNow();

    /// <summary>A usable access token, or null when there is none to be had.</summary>
    public async ValueTask<string?> AccessTokenAsync(CancellationToken cancellation)
    {
        LastUsed = time.GetUtcNow();
        if (HasEnded)
            return null;
        var held = Tokens;
        return held.ExpiresAt - Margin > LastUsed ? held.AccessToken : await RenewAsync(held.AccessToken, cancellation);
    }

    /// <summary>Exchanges the refresh token, unless somebody else just did: a refresh token is good for one exchange.</summary>
    public async Task<string?> RenewAsync(string rejectedToken, CancellationToken cancellation)
    {
        await renewing.WaitAsync(cancellation);
        try
        {
            if (HasEnded)
                return null;
            if (Tokens.AccessToken != rejectedToken)
                return Tokens.AccessToken;

            var variables = new { input = new { refreshToken = Tokens.RefreshToken } };
            // Not cancelled with the page that asked: an exchange whose answer is thrown away loses the session.
            var result = await transport.SendAsync(RefreshTokenData.Operation, variables, accessToken: null, files: [], CancellationToken.None);
            if (result is GraphQLResult<RefreshTokenData>.Data { Value.RefreshToken.AuthTokens: { } renewed })
            {
                Tokens = SessionTokens.Of(renewed);
                Renewed?.Invoke();
                return Tokens.AccessToken;
            }

            HasEnded = result is not GraphQLResult<RefreshTokenData>.Failed { Failure.Kind: FailureKind.Unreachable };
            return null;
        }
        finally
        {
            renewing.Release();
        }
    }

    public void End() => HasEnded = true;

    public void Dispose() => renewing.Dispose();
}
