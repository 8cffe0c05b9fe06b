using Commerce.Domain;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>The life of a key: two secrets for a while, and fewer scopes.</summary>
public abstract class ApiKeyContract(DatabaseFixture database)
{
    private ApiKeys Keys => database.Get<ApiKeys>();

    private ApiKeyRotation Rotation => database.Get<ApiKeyRotation>();

    private ApiKeyUses Uses => database.Get<ApiKeyUses>();

    [ContractFact]
    public async Task Rotated_BothSecretsOpen_UntilTheOldOneEnds()
    {
        var (key, first) = await NewKeyAsync();
        var (_, second) = await Rotation.RotateAsync(key.Id, key.UserId, 24, isNewLost: false, AuditActor.System);

        Assert.Equal(key.Id, (await Keys.AuthenticateAsync(first))!.ApiKeyId);
        Assert.Equal(key.Id, (await Keys.AuthenticateAsync(second))!.ApiKeyId);
        Assert.NotNull((await ReadAsync(key.Id)).PreviousUsedAt);
        database.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Null(await Keys.AuthenticateAsync(first));
        Assert.NotNull(await Keys.AuthenticateAsync(second));

        // With no overlap the old one ends at once.
        var (_, third) = await Rotation.RotateAsync(key.Id, null, 0, isNewLost: false, AuditActor.System);
        Assert.Null(await Keys.AuthenticateAsync(second));
        Assert.NotNull(await Keys.AuthenticateAsync(third));
    }

    [ContractFact]
    public async Task Rotated_ByTwoAtOnce_HasOneNewSecret()
    {
        var (key, first) = await NewKeyAsync();

        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return (await Rotation.RotateAsync(key.Id, key.UserId, 24, isNewLost: false, AuditActor.System)).Secret;
            }
            catch (ApiKeyOverlapException)
            {
                return null;
            }
        }));

        Assert.NotNull(await Keys.AuthenticateAsync(first));
        Assert.NotNull(await Keys.AuthenticateAsync(Assert.Single(tries, secret => secret is not null)!));
    }

    [ContractFact]
    public async Task Rotated_AndLost_LeavesTheOldSecretWorking()
    {
        var (key, first) = await NewKeyAsync();
        var (_, lost) = await Rotation.RotateAsync(key.Id, key.UserId, 1, isNewLost: false, AuditActor.System);

        var (_, second) = await Rotation.RotateAsync(key.Id, key.UserId, 24, isNewLost: true, AuditActor.System);

        database.Clock.Advance(TimeSpan.FromHours(2));
        Assert.NotNull(await Keys.AuthenticateAsync(first));
        Assert.Null(await Keys.AuthenticateAsync(lost));
        Assert.NotNull(await Keys.AuthenticateAsync(second));

        await Rotation.EndOverlapAsync(key.Id, key.UserId, AuditActor.System);
        Assert.Null(await Keys.AuthenticateAsync(first));
        Assert.NotNull(await Keys.AuthenticateAsync(second));
        await Assert.ThrowsAsync<NoApiKeyOverlapException>(() => Rotation.EndOverlapAsync(key.Id, key.UserId, AuditActor.System));
    }

    [ContractFact]
    public async Task Revoked_EndsBothSecrets_AndIsNotRotated()
    {
        var (key, first) = await NewKeyAsync();
        var (_, second) = await Rotation.RotateAsync(key.Id, key.UserId, 24, isNewLost: false, AuditActor.System);

        await Keys.RevokeAsync(key.Id, key.UserId, AuditActor.System);

        Assert.Null(await Keys.AuthenticateAsync(first));
        Assert.Null(await Keys.AuthenticateAsync(second));
        await Assert.ThrowsAsync<ApiKeyAlreadyRevokedException>(() => Rotation.RotateAsync(key.Id, key.UserId, 24, isNewLost: true, AuditActor.System));
        await Assert.ThrowsAsync<ApiKeyNotFoundException>(() => Rotation.RotateAsync(key.Id, key.UserId + 1, 24, isNewLost: false, AuditActor.System));
        await Assert.ThrowsAsync<InvalidOverlapException>(() => Rotation.RotateAsync(key.Id, key.UserId, 1000, isNewLost: false, AuditActor.System));
    }

    [ContractFact]
    public async Task Trimmed_LosesOnlyWhatItNeverUsed()
    {
        var (key, secret) = await NewKeyAsync("catalog:read", "orders:read", "profile:read");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Uses.NoteAsync(key.Id, ["catalog:read"])));

        var refused = await Assert.ThrowsAsync<ScopeInUseException>(() => Uses.TrimAsync(key.Id, key.UserId, ["orders:read", "catalog:read"], AuditActor.System));
        await Uses.TrimAsync(key.Id, key.UserId, ["orders:read", "profile:read"], AuditActor.System);

        Assert.Equal(["scopes", "1"], refused.Path!);
        Assert.Equal(["catalog:read"], (await Keys.AuthenticateAsync(secret))!.Scopes);
        await using var context = database.NewContext();
        Assert.Equal("catalog:read", Assert.Single(await context.ApiKeyScopeUses.Where(use => use.ApiKeyId == key.Id).ToListAsync()).Scope);
        var log = await context.AuditLogs.SingleAsync(row => row.Action == "apiKey.trim" && row.TargetId == $"{key.Id}");
        Assert.Contains("orders:read", log.Metadata, StringComparison.Ordinal);

        var (unused, _) = await NewKeyAsync();
        await Assert.ThrowsAsync<InvalidScopeException>(() => Uses.TrimAsync(unused.Id, null, ["catalog:read"], AuditActor.System));
    }

    [ContractFact]
    public async Task Created_WithNothingRight_IsToldAllOfIt()
    {
        var user = await UserAsync();
        var wrong = await Assert.ThrowsAsync<AggregateException>(() => Keys.CreateAsync(user, " ", ["catalog:read", "all:things"], database.Clock.Now.AddSeconds(-1)));
        Assert.Equal(["INVALID_TEXT", "INVALID_SCOPE", "PAST_EXPIRY"], wrong.InnerExceptions.Select(one => ((DomainException)one).Code));
        await Assert.ThrowsAsync<InvalidScopeException>(() => Keys.CreateAsync(user, "x", []));
    }

    private async Task<(ApiKey Key, string Secret)> NewKeyAsync(params string[] scopes) =>
        await Keys.CreateAsync(await UserAsync(), "till", scopes is [] ? ["catalog:read"] : scopes);

    private async Task<int> UserAsync()
    {
        await using var context = database.NewContext();
        var user = Make.User();
        context.Users.Add(user);
        await context.SaveChangesAsync();
        return user.Id;
    }

    private async Task<ApiKey> ReadAsync(int id)
    {
        await using var context = database.NewContext();
        return await context.ApiKeys.SingleAsync(key => key.Id == id);
    }
}

public sealed class SqliteApiKeyTests(SqliteDatabase database) : ApiKeyContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresApiKeyTests(PostgresDatabase database) : ApiKeyContract(database), IClassFixture<PostgresDatabase>;
