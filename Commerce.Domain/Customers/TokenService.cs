using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Customers;

/// <summary>
/// Issues, checks, renews and ends bearer tokens. Every check reads the database, so that signing out, or switching a user off,
/// works at once.
/// </summary>
public sealed class TokenService(IDbContextFactory<CommerceDbContext> contexts, TokenLifetimes lifetimes, TimeProvider clock) : IAsyncDisposable, IDisposable
{
    /// <summary>Between two notes of a session's last activity.</summary>
    private static readonly TimeSpan ActivityGrain = TimeSpan.FromMinutes(5);

    private readonly TokenLookup<AccessTokenHolder> _tokens = new(contexts, AccessTokenHolder.Sql, AccessTokenHolder.Read);
    private readonly TokenLookup<KnownGuest> _guests = new(contexts, KnownGuest.Sql, KnownGuest.Read);

    /// <summary>Opens a session for somebody whose password was checked.</summary>
    public async Task<IssuedTokens> IssueAsync(User user, ClientInfo client, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var refresh = Secrets.New("cmr");
        var access = Secrets.New("cma");
        var session = new Session
        {
            SessionTokenHash = Secrets.Hash(refresh),
            UserId = user.Id,
            IpAddress = client.IpAddress,
            UserAgent = client.UserAgent,
            ExpiresAt = now + lifetimes.Session,
            LastActivityAt = now,
        };
        var token = new AccessToken { TokenHash = Secrets.Hash(access), ExpiresAt = now + lifetimes.Access };
        session.AccessTokens.Add(token);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        return new IssuedTokens(user, session.Id, access, token.ExpiresAt, refresh, session.ExpiresAt);
    }

    /// <summary>Who holds this access token; null when it is unknown, expired or revoked, or the user is inactive.</summary>
    public async Task<SignedInUser?> AuthenticateAsync(string accessToken, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await _tokens.FindAsync(Secrets.Hash(accessToken), now, cancellationToken) is not { User: var user, LastActivityAt: var lastActivity }) return null;
        if (now - lastActivity >= ActivityGrain)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await context.Sessions.Where(session => session.Id == user.SessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastActivityAt, now), cancellationToken);
        }

        return user;
    }

    /// <summary>
    /// Trades a refresh token for new tokens; the old ones end. A refresh token that was traded before ends the whole session:
    /// it was stolen, from whom cannot be told.
    /// </summary>
    /// <exception cref="InvalidRefreshTokenException" />
    public async Task<IssuedTokens> RefreshAsync(string refreshToken, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldHash = Secrets.Hash(refreshToken);
        var refresh = Secrets.New("cmr");
        var newHash = Secrets.Hash(refresh);
        var expiresAt = now + lifetimes.Session;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var renewed = await context.Sessions
            .Where(session => session.SessionTokenHash == oldHash && session.RevokedAt == null && session.ExpiresAt > now
                && session.User!.IsActive)
            .ExecuteUpdateAsync(set => set
                .SetProperty(session => session.SessionTokenHash, newHash)
                .SetProperty(session => session.PreviousTokenHash, oldHash)
                .SetProperty(session => session.ExpiresAt, expiresAt)
                .SetProperty(session => session.LastActivityAt, now), cancellationToken);
        if (renewed == 0)
        {
            await context.Sessions.Where(session => session.PreviousTokenHash == oldHash && session.RevokedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.RevokedAt, (DateTime?)now), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            throw new InvalidRefreshTokenException();
        }

        var session = await context.Sessions.Include(row => row.User)
            .FirstAsync(row => row.SessionTokenHash == newHash, cancellationToken);
        await context.AccessTokens.Where(token => token.SessionId == session.Id).ExecuteDeleteAsync(cancellationToken);
        var access = Secrets.New("cma");
        var accessToken = new AccessToken
        {
            SessionId = session.Id,
            TokenHash = Secrets.Hash(access),
            ExpiresAt = now + lifetimes.Access,
        };
        context.AccessTokens.Add(accessToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new IssuedTokens(session.User!, session.Id, access, accessToken.ExpiresAt, refresh, expiresAt);
    }

    /// <summary>Signs a session out; all its tokens end at once. False when it was not open.</summary>
    public async Task<bool> SignOutAsync(int sessionId, CancellationToken cancellationToken = default)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Sessions.Where(session => session.Id == sessionId && session.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.RevokedAt, now), cancellationToken) == 1;
    }

    /// <summary>Signs a user out everywhere. Returns how many sessions were open.</summary>
    public async Task<int> SignOutEverywhereAsync(int userId, CancellationToken cancellationToken = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await SignOutEverywhereAsync(context, userId, null, cancellationToken);
    }

    /// <summary>The same within the caller's transaction, but for one session that goes on.</summary>
    public async Task<int> SignOutEverywhereAsync(
        CommerceDbContext context, int userId, int? exceptSessionId, CancellationToken cancellationToken = default)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        return await context.Sessions.Where(session => session.UserId == userId && session.RevokedAt == null && session.Id != exceptSessionId)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.RevokedAt, now), cancellationToken);
    }

    /// <summary>Opens a guest's session. The token is returned here and never again.</summary>
    public async Task<(Session Session, string Token)> StartGuestAsync(ClientInfo client, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var token = Secrets.New("cms");
        var session = new Session
        {
            SessionTokenHash = Secrets.Hash(token),
            IpAddress = client.IpAddress,
            UserAgent = client.UserAgent,
            ExpiresAt = now + lifetimes.Guest,
            LastActivityAt = now,
        };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        return (session, token);
    }

    /// <summary>The guest's session behind a token; null when it is unknown or expired.</summary>
    public Task<KnownGuest?> FindGuestAsync(string token, CancellationToken cancellationToken = default) =>
        _guests.FindAsync(Secrets.Hash(token), clock.GetUtcNow().UtcDateTime, cancellationToken);

    /// <summary>Closes the connections that stay open to look tokens up.</summary>
    public void Dispose()
    {
        _tokens.Dispose();
        _guests.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        await _tokens.DisposeAsync();
        await _guests.DisposeAsync();
    }
}
