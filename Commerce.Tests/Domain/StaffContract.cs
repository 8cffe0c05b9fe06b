using System.Net;
using Commerce.Domain;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>The second factor, invitations, and what wrong sign-ins tell.</summary>
public abstract class StaffContract(DatabaseFixture database)
{
    private const string Password = "long enough indeed";

    [ContractFact]
    public async Task TwoFactor_AsksForACode_ThatWorksOnce()
    {
        var (user, key, codes) = await NewWithFactorAsync();

        var challenge = await AskAsync(user.Email!);
        var code = Totp.At(key, database.Clock.GetUtcNow());
        await Assert.ThrowsAsync<WrongCodeException>(() => ConfirmAsync(challenge, "000000"));
        var issued = await ConfirmAsync(challenge, code);
        Assert.Equal(user.Id, issued.User.Id);
        await Assert.ThrowsAsync<InvalidTokenException>(() => ConfirmAsync(challenge, code));

        // The same code opens nothing again, nor does an earlier one; a recovery code does, once.
        challenge = await AskAsync(user.Email!);
        await Assert.ThrowsAsync<WrongCodeException>(() => ConfirmAsync(challenge, code));
        await ConfirmAsync(challenge, codes[3].ToUpperInvariant());
        challenge = await AskAsync(user.Email!);
        await Assert.ThrowsAsync<WrongCodeException>(() => ConfirmAsync(challenge, codes[3]));
        database.Clock.Advance(TimeSpan.FromSeconds(30));
        await ConfirmAsync(challenge, Totp.At(key, database.Clock.GetUtcNow()));
    }

    [ContractFact]
    public async Task TwoFactor_WrongCodes_LockTheAccount_WhateverThePassword()
    {
        var (user, _, _) = await NewWithFactorAsync();
        for (var i = 0; i < 5; i++)
        {
            // The right password in between is no reason to forget.
            var challenge = await AskAsync(user.Email!);
            await Assert.ThrowsAsync<WrongCodeException>(() => ConfirmAsync(challenge, "000000"));
        }

        await Assert.ThrowsAsync<AccountLockedException>(() => SignInAsync(user.Email!, Password));
    }

    [ContractFact]
    public async Task TwoFactor_UsedByManyAtOnce_LetsOneIn()
    {
        var (user, key, _) = await NewWithFactorAsync();
        var challenge = await AskAsync(user.Email!);
        var code = Totp.At(key, database.Clock.GetUtcNow());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return await ConfirmAsync(challenge, code) is not null;
            }
            catch (DomainException)
            {
                return false;
            }
        }));

        Assert.Single(outcomes, isIn => isIn);
    }

    [ContractFact]
    public async Task TwoFactor_IsResetByAColleague_AndLogged()
    {
        var (user, _, _) = await NewWithFactorAsync();
        var admin = new AccountReach(int.MaxValue, AuditActor.System, Customers: true, Staff: true);
        var factor = database.Get<TwoFactor>();

        await Assert.ThrowsAsync<OwnAccountException>(() => factor.ResetAsync(user.Id, admin with { UserId = user.Id }));
        await factor.ResetAsync(user.Id, admin);

        Assert.NotNull(await SignInAsync(user.Email!, Password));
        await Assert.ThrowsAsync<TwoFactorOffException>(() => factor.ResetAsync(user.Id, admin));
        await using var context = database.NewContext();
        Assert.False(await context.RecoveryCodes.AnyAsync(code => code.UserId == user.Id));
        Assert.True(await context.AuditLogs.AnyAsync(row => row.Action == "user.resetTwoFactor" && row.TargetId == $"{user.Id}"));
    }

    [ContractFact]
    public async Task Totp_OfTheStandard_GivesItsCodes()
    {
        // RFC 6238, appendix B: the last six of its eight digits.
        const string key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        Assert.Equal(["287082", "081804", "005924", "353130"],
            new long[] { 59, 1111111109, 1234567890, 20000000000 }.Select(second => Totp.At(key, DateTimeOffset.FromUnixTimeSeconds(second))));
        Assert.Null(Totp.FindStep(key, "28708", DateTimeOffset.FromUnixTimeSeconds(59)));
        Assert.Equal(1, Totp.FindStep(key, "287 082", DateTimeOffset.FromUnixTimeSeconds(89)));
        Assert.Null(Totp.FindStep(key, "287082", DateTimeOffset.FromUnixTimeSeconds(119)));
        await Task.CompletedTask;
    }

    [ContractFact]
    public async Task UnknownName_IsLockedLikeAnAccount()
    {
        var name = $"nobody{Make.Next()}@example.com";
        for (var i = 0; i < 5; i++) await Assert.ThrowsAsync<InvalidCredentialsException>(() => SignInAsync(name, "wrong"));

        var locked = await Assert.ThrowsAsync<AccountLockedException>(() => SignInAsync(name, "wrong"));
        Assert.Equal(database.Clock.GetUtcNow() + TimeSpan.FromMinutes(15), locked.Until);
        database.Clock.Advance(TimeSpan.FromMinutes(16));
        await Assert.ThrowsAsync<InvalidCredentialsException>(() => SignInAsync(name, "wrong"));
    }

    [ContractFact]
    public async Task Address_ThatFailsTooOften_IsRefusedForAllAccounts()
    {
        var user = await NewUserAsync();
        var client = new ClientInfo($"198.51.100.{Random.Shared.Next(1, 255)}");
        for (var i = 0; i < SignInThrottle.MaxFailures; i++) await Assert.ThrowsAsync<InvalidCredentialsException>(() => SignInAsync($"n{Make.Next()}@example.com", "wrong", client));

        await Assert.ThrowsAsync<TooManyAttemptsException>(() => SignInAsync(user.Email!, Password, client));
        // Another node has counted along.
        await Assert.ThrowsAsync<TooManyAttemptsException>(() => new SignInThrottle(database.Get<IDbContextFactory<CommerceDbContext>>(), database.Clock).CheckAsync(client));
        Assert.NotNull(await SignInAsync(user.Email!, Password, new ClientInfo("203.0.113.7")));
        database.Clock.Advance(SignInThrottle.Window);
        Assert.NotNull(await SignInAsync(user.Email!, Password, client));
    }

    [ContractFact]
    public async Task FailuresFromOneAddress_AtOnce_AreAllCounted()
    {
        var network = $"2001:db8:{Random.Shared.Next(0x10000):x}:{Random.Shared.Next(0x10000):x}::";
        var contexts = database.Get<IDbContextFactory<CommerceDbContext>>();

        await Parallel.ForAsync(0, SignInThrottle.MaxFailures, async (i, token) => await new SignInThrottle(contexts, database.Clock).FailAsync(new ClientInfo($"{network}{i + 1:x}"), token));

        await using var context = database.NewContext();
        Assert.Equal(SignInThrottle.MaxFailures, await context.FailedSignIns.Where(row => row.Network == ClientNetwork.Of(IPAddress.Parse(network)).ToString()).Select(row => row.Failures).SingleAsync());
        await Assert.ThrowsAsync<TooManyAttemptsException>(() => new SignInThrottle(contexts, database.Clock).CheckAsync(new ClientInfo(network + "ffff")));
        // What is over is forgotten, and counted anew.
        database.Clock.Advance(SignInThrottle.Window);
        await new SignInThrottle(contexts, database.Clock).FailAsync(new ClientInfo(network + "1"));
        Assert.Equal(1, await context.FailedSignIns.Where(row => row.Network == ClientNetwork.Of(IPAddress.Parse(network)).ToString()).Select(row => row.Failures).SingleAsync());
    }

    [ContractFact]
    public async Task Invitation_FollowedByManyAtOnce_MakesOneAccount()
    {
        var (inviter, email) = (await NewUserAsync(), $"new{Make.Next()}@example.com");
        await using var scope = database.Services.CreateAsyncScope();
        var invitations = scope.ServiceProvider.GetRequiredService<StaffInvitations>();
        var staff = new StaffMember(inviter.Id, AuditActor.System);
        var first = await invitations.InviteAsync(email, Role.Observer, staff);
        var second = await invitations.InviteAsync(email, Role.Observer, staff);
        const string lost = "cmt_lost", token = "cmt_token";
        await using var context = database.NewContext();
        foreach (var (id, secret) in new[] { (first, lost + email), (second, token + email) })
            await context.StaffInvitations.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.TokenHash, Secrets.Hash(secret)));

        await Assert.ThrowsAsync<InvalidTokenException>(() => invitations.AcceptAsync(lost + email, "Ada", "King", Password, new ClientInfo()));
        await Assert.ThrowsAsync<WeakPasswordException>(() => invitations.AcceptAsync(token + email, "Ada", "King", "password", new ClientInfo()));
        var joined = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            try
            {
                return await invitations.AcceptAsync(token + email, "Ada", "King", Password, new ClientInfo());
            }
            catch (DomainException)
            {
                return null;
            }
        }));

        var user = Assert.Single(joined, one => one is not null)!;
        Assert.Equal((Role.Observer, true), (user.Role, user.EmailConfirmed));
        Assert.NotNull(await SignInAsync(email, Password));
        await Assert.ThrowsAsync<EmailTakenException>(() => invitations.InviteAsync(email, Role.Support, staff));
        await Assert.ThrowsAsync<InvitationNotFoundException>(() => invitations.WithdrawAsync(second, staff));
        await Assert.ThrowsAsync<StaffRoleRequiredException>(() => invitations.InviteAsync("x@example.com", Role.Customer, staff));
    }

    [ContractFact]
    public async Task Passwords_AreRefused_WhereTheyAreGuessedFirst()
    {
        var user = new User { Email = "grace@example.com", UserName = "grace", FirstName = "Grace", LastName = "Hopper" };
        string[] weak = ["short", "password", "Passw0rd!", "aaaaaaaaaaaa", "abcabcabcabc", "12345678", "qwertyuiop", "Commerce2026!", "Grace.Hopper1", new('x', 300)];
        string[] good = ["sixteen little stones", "nodigitsatall", "p\u00e4\u00dfw\u00f6rtchen mit viel mehr als vierundsechzig Zeichen und ohne jede einzelne Ziffer"];
        var refused = await Task.WhenAll(weak.Concat(good).Select(async password => await database.Get<PasswordCheck>().FindWeaknessAsync(user, password) is null ? null : password));
        Assert.Equal(weak, refused.Where(password => password is not null));
    }

    private async Task<(User User, string Key, IReadOnlyList<string> Codes)> NewWithFactorAsync()
    {
        var user = await NewUserAsync();
        var factor = database.Get<TwoFactor>();
        var setup = await factor.BeginAsync(user.Id, Password);
        Assert.Contains($"secret={setup.Key}", setup.Uri, StringComparison.Ordinal);
        await Assert.ThrowsAsync<WrongCodeException>(() => factor.EnableAsync(user.Id, null, "123", AuditActor.System));
        var codes = await factor.EnableAsync(user.Id, null, Totp.At(setup.Key, database.Clock.GetUtcNow()), AuditActor.System);
        await using var context = database.NewContext();
        Assert.DoesNotContain(setup.Key, (await context.UserTokens.SingleAsync(row => row.UserId == user.Id)).Value!, StringComparison.Ordinal);
        database.Clock.Advance(TimeSpan.FromSeconds(30));
        return (user, setup.Key, codes);
    }

    private async Task<User> NewUserAsync()
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignUp>().CreateAsync(new SignUpRequest($"staff{Make.Next()}@example.com", Password, "Sam", "Staff"), Role.Support);
    }

    private async Task<IssuedTokens> SignInAsync(string email, string password, ClientInfo? client = null)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SignIn>().ExecuteAsync(email, password, client ?? new ClientInfo());
    }

    private async Task<string> AskAsync(string email) => (await Assert.ThrowsAsync<TwoFactorRequiredException>(() => SignInAsync(email, Password))).Challenge;

    private Task<IssuedTokens> ConfirmAsync(string challenge, string code) => database.Get<SecondFactor>().ConfirmAsync(challenge, code, new ClientInfo());
}

public sealed class SqliteStaffTests(SqliteDatabase database) : StaffContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresStaffTests(PostgresDatabase database) : StaffContract(database), IClassFixture<PostgresDatabase>;
