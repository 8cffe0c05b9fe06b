using Commerce.Domain;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class CustomerContract(DatabaseFixture database)
{
    private const string Password = "correct horse battery";

    private TokenService Tokens => database.Get<TokenService>();

    [ContractFact]
    public async Task SignUp_ThenSignIn_GivesTokensThatWork()
    {
        var email = await SignUpAsync();

        var issued = await SignInAsync(email.ToUpperInvariant());

        var who = await Tokens.AuthenticateAsync(issued.AccessToken);
        Assert.Equal((email, Role.Customer, issued.SessionId), (who!.Email, who.Role, who.SessionId));
        Assert.Null(await Tokens.AuthenticateAsync(issued.RefreshToken));
        Assert.Null(await Tokens.AuthenticateAsync("cma_nonsense"));
    }

    [ContractFact]
    public async Task Secrets_AtRest_AreHashes()
    {
        var issued = await SignInAsync(await SignUpAsync());
        await using var context = database.NewContext();
        var session = await context.Sessions.Include(s => s.AccessTokens).Include(s => s.User).SingleAsync(s => s.Id == issued.SessionId);
        Assert.Equal(Secrets.Hash(issued.RefreshToken), session.SessionTokenHash);
        Assert.Equal(Secrets.Hash(issued.AccessToken), Assert.Single(session.AccessTokens).TokenHash);
        Assert.DoesNotContain(Password, session.User!.PasswordHash);
        Assert.Equal(43 + 4, issued.AccessToken.Length);
    }

    [ContractFact]
    public async Task SignUp_WhatCannotBe_IsRefusedWithItsCode()
    {
        var email = await SignUpAsync();
        Assert.Equal("EMAIL_TAKEN", await RefusalAsync(new SignUpRequest(email.ToUpperInvariant(), Password, "A", "B", $"u{Make.Next()}")));
        Assert.Equal("INVALID_EMAIL", await RefusalAsync(new SignUpRequest("nobody", Password, "A", "B")));
        Assert.Equal("WEAK_PASSWORD", await RefusalAsync(new SignUpRequest($"x{Make.Next()}@example.com", "short", "A", "B")));
        Assert.Equal("USER_NAME_TAKEN", await RefusalAsync(new SignUpRequest($"x{Make.Next()}@example.com", Password, "A", "B", email.ToUpperInvariant())));
        Assert.Equal("INVALID_USER_NAME", await RefusalAsync(new SignUpRequest($"x{Make.Next()}@example.com", Password, "A", "B", "a b")));
    }

    [ContractFact]
    public async Task SignIn_FiveFailures_LocksForAWhile()
    {
        var email = await SignUpAsync();
        for (var i = 0; i < 5; i++) await Assert.ThrowsAsync<InvalidCredentialsException>(() => SignInAsync(email, "wrong"));

        await Assert.ThrowsAsync<AccountLockedException>(() => SignInAsync(email));
        database.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.NotNull(await SignInAsync(email));
    }

    [ContractFact]
    public async Task SignIn_GuessesAllAtOnce_AreCountedAll()
    {
        var email = await SignUpAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
            (await Assert.ThrowsAnyAsync<DomainException>(() => SignInAsync(email, "wrong"))).Code));
        Assert.Equal(5, outcomes.Count(code => code == "INVALID_CREDENTIALS"));
        Assert.Equal(7, outcomes.Count(code => code == "ACCOUNT_LOCKED"));
    }

    [ContractFact]
    public async Task SignIn_Success_ForgetsEarlierFailures()
    {
        var email = await SignUpAsync();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++) await Assert.ThrowsAsync<InvalidCredentialsException>(() => SignInAsync(email, "wrong"));
            Assert.NotNull(await SignInAsync(email));
        }
    }

    [ContractFact]
    public async Task Deactivate_User_StopsTokensAtOnce()
    {
        var issued = await SignInAsync(await SignUpAsync());
        await using var context = database.NewContext();
        await context.Users.Where(user => user.Id == issued.User.Id).ExecuteUpdateAsync(set => set.SetProperty(user => user.IsActive, false));

        Assert.Null(await Tokens.AuthenticateAsync(issued.AccessToken));
        await Assert.ThrowsAsync<InvalidRefreshTokenException>(() => Tokens.RefreshAsync(issued.RefreshToken));
        await Assert.ThrowsAsync<AccountInactiveException>(() => SignInAsync(issued.User.Email!));
        await Assert.ThrowsAsync<InvalidCredentialsException>(() => SignInAsync(issued.User.Email!, "wrong"));
    }

    [ContractFact]
    public async Task Refresh_Token_RotatesAndTheOldOneEndsTheSession()
    {
        var issued = await SignInAsync(await SignUpAsync());
        var renewed = await Tokens.RefreshAsync(issued.RefreshToken);
        Assert.Null(await Tokens.AuthenticateAsync(issued.AccessToken));
        Assert.NotNull(await Tokens.AuthenticateAsync(renewed.AccessToken));

        await Assert.ThrowsAsync<InvalidRefreshTokenException>(() => Tokens.RefreshAsync(issued.RefreshToken));

        Assert.Null(await Tokens.AuthenticateAsync(renewed.AccessToken));
        await Assert.ThrowsAsync<InvalidRefreshTokenException>(() => Tokens.RefreshAsync(renewed.RefreshToken));
    }

    [ContractFact]
    public async Task Tokens_AfterTheirTime_EndAndSignOutEndsThemBefore()
    {
        var issued = await SignInAsync(await SignUpAsync());
        database.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Null(await Tokens.AuthenticateAsync(issued.AccessToken));
        var renewed = await Tokens.RefreshAsync(issued.RefreshToken);
        Assert.True(await Tokens.SignOutAsync(renewed.SessionId));
        Assert.False(await Tokens.SignOutAsync(renewed.SessionId));
        Assert.Null(await Tokens.AuthenticateAsync(renewed.AccessToken));
    }

    [ContractFact]
    public async Task ApiKey_OfAnActiveOwner_OpensUntilRevoked()
    {
        var issued = await SignInAsync(await SignUpAsync());
        var keys = database.Get<ApiKeys>();
        var (key, secret) = await keys.CreateAsync(issued.User.Id, "ci", ["catalog:write", "catalog:write"], database.Clock.Now.AddDays(1));

        var who = await keys.AuthenticateAsync(secret);
        Assert.Equal((issued.User.Id, key.Id), (who!.UserId, who.ApiKeyId));
        Assert.Equal(["catalog:write"], who.Scopes);
        await Assert.ThrowsAsync<ApiKeyNotFoundException>(() => keys.RevokeAsync(key.Id, issued.User.Id + 1, AuditActor.System));
        await keys.RevokeAsync(key.Id, issued.User.Id, AuditActor.System);
        Assert.Null(await keys.AuthenticateAsync(secret));
        await Assert.ThrowsAsync<ApiKeyAlreadyRevokedException>(() => keys.RevokeAsync(key.Id, null, AuditActor.System));
        await using var context = database.NewContext();
        Assert.Equal(["apiKey.create", "apiKey.revoke"], await context.AuditLogs
            .Where(row => row.TargetType == nameof(ApiKey) && row.TargetId == $"{key.Id}").OrderBy(row => row.Id).Select(row => row.Action).ToListAsync());
        await Assert.ThrowsAsync<InvalidScopeException>(() => keys.CreateAsync(issued.User.Id, "x", ["everything"]));
    }

    [ContractFact]
    public async Task Guest_Session_IsFoundByItsTokenUntilItExpires()
    {
        var (session, token) = await Tokens.StartGuestAsync(new ClientInfo("127.0.0.1", "test"));
        Assert.Equal(session.Id, (await Tokens.FindGuestAsync(token))!.Id);
        Assert.Null(await Tokens.AuthenticateAsync(token));
        database.Clock.Advance(TimeSpan.FromDays(91));
        Assert.Null(await Tokens.FindGuestAsync(token));
    }

    private async Task<string> SignUpAsync()
    {
        var email = $"person{Make.Next()}@example.com";
        await using var scope = database.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SignUp>().ExecuteAsync(new SignUpRequest(email, Password, "Ada", "Lovelace"));
        return email;
    }

    private async Task<string> RefusalAsync(SignUpRequest request)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var signUp = scope.ServiceProvider.GetRequiredService<SignUp>();
        return (await Assert.ThrowsAnyAsync<DomainException>(() => signUp.ExecuteAsync(request))).Code;
    }

    private async Task<IssuedTokens> SignInAsync(string name, string password = Password)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignIn>().ExecuteAsync(name, password, new ClientInfo());
    }
}

public sealed class SqliteCustomerTests(SqliteDatabase database) : CustomerContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresCustomerTests(PostgresDatabase database) : CustomerContract(database), IClassFixture<PostgresDatabase>;
