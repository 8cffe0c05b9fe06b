using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class AccountContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Deactivate_TwoAdminsEachOther_LeavesOne()
    {
        var (a, b) = (Make.User().With(u => u.Role = Role.Admin), Make.User().With(u => u.Role = Role.Admin));
        await using (var context = database.NewContext())
        {
            context.AddRange(a, b);
            await context.SaveChangesAsync();
        }

        var issued = await database.Get<TokenService>().IssueAsync(a, new ClientInfo());
        var outcomes = await Task.WhenAll(TryAsync(a.Id), TryAsync(b.Id));

        Assert.Single(outcomes, true);
        await using var check = database.NewContext();
        Assert.Equal(1, await check.Users.CountAsync(user => user.Role == Role.Admin && user.IsActive));
        Assert.Equal(1, await check.AuditLogs.CountAsync(row => row.Action == "user.deactivate"));
        var isActive = await check.Users.Where(user => user.Id == a.Id).Select(user => user.IsActive).SingleAsync();
        Assert.Equal(isActive, await database.Get<TokenService>().AuthenticateAsync(issued.AccessToken) is not null);
        await Assert.ThrowsAsync<UserNotFoundException>(() => database.Get<Accounts>().SetRoleAsync(-1, Role.Support, AuditActor.System));
    }

    private async Task<bool> TryAsync(int userId)
    {
        try
        {
            await database.Get<Accounts>().SetActiveAsync(userId, false, AuditActor.System);
            return true;
        }
        catch (LastAdminException)
        {
            return false;
        }
    }
}

public sealed class SqliteAccountTests(SqliteDatabase database) : AccountContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresAccountTests(PostgresDatabase database) : AccountContract(database), IClassFixture<PostgresDatabase>;
