using Commerce.Domain.Audit;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class MigrationContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Migrate_FreshDatabase_LeavesNothingPending()
    {
        await using var context = database.NewContext();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Empty(await DatabaseMigrator.MigrateAsync(database.Services));
    }

    [ContractFact]
    public void Migrate_FreshDatabase_WarnsOfNothing() => Assert.Empty(database.MigrationWarnings);

    [ContractFact]
    public async Task EveryTable_OfTheModel_CanBeRead()
    {
        await using var context = database.NewContext();
        await context.Database.OpenConnectionAsync();
        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().ToList();
        Assert.True(tables.Count >= 40);
        foreach (var table in tables)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            Assert.NotNull(await command.ExecuteScalarAsync());
        }
    }

    [ContractFact]
    public async Task Migrate_BackAndForth_KeepsThePrimaryCategory()
    {
        var product = Make.Product();
        var (primary, other) = (Make.Category(), Make.Category());
        product.Category = primary;
        product.ProductCategories.Add(new ProductCategory { Category = other });
        product.ProductCategories.Add(new ProductCategory { Category = primary });
        var homeless = Make.Product();
        await using var context = database.NewContext();
        context.AddRange(product, homeless);
        await context.SaveChangesAsync();
        var migrator = context.GetService<IMigrator>();

        await migrator.MigrateAsync("IdempotencyKeys");
        await migrator.MigrateAsync();

        await using var after = database.NewContext();
        Assert.Equal([primary.Id], await after.Products.Where(row => row.Id == product.Id).Select(row => row.CategoryId!.Value).ToListAsync());
        Assert.Null(await after.Products.Where(row => row.Id == homeless.Id).Select(row => row.CategoryId).SingleAsync());
    }

    [ContractFact]
    public async Task AuditLog_ChangeOrDeletion_IsRefusedByTheDatabase()
    {
        await using var context = database.NewContext();
        database.Get<AuditTrail>().Record(context, AuditActor.System, "test.write", "Test", "1", new { a = 1 }, new { a = 2 });
        await context.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.AuditLogs.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => context.AuditLogs.ExecuteUpdateAsync(set => set.SetProperty(row => row.Action, "forged")));

        var row = await context.AuditLogs.AsNoTracking().SingleAsync(log => log.Action == "test.write");
        Assert.Contains("\"new\"", row.Metadata);
    }
}

public sealed class SqliteMigrationTests(FreshSqliteDatabase database) : MigrationContract(database), IClassFixture<FreshSqliteDatabase>
{
    private readonly FreshSqliteDatabase _database = database;

    [Fact]
    public async Task Migrate_AfterOneThatWasKilledInIt_DoesNotWaitForIt()
    {
        await using var context = _database.NewContext();
        // As Entity Framework leaves it behind.
        await context.Database.ExecuteSqlRawAsync("""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        await context.Database.ExecuteSqlRawAsync("""INSERT OR IGNORE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00')""");

        Assert.Empty(await DatabaseMigrator.MigrateAsync(_database.Services).WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Connection_Modes_AreTheSafeOnes()
    {
        await using var context = _database.NewContext();
        await context.Database.OpenConnectionAsync();
        async Task<string> Pragma(string name)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
        }

        Assert.Equal("wal", await Pragma("journal_mode"));
        Assert.Equal("2", await Pragma("synchronous"));
        Assert.Equal("1", await Pragma("foreign_keys"));
        Assert.Equal("10000", await Pragma("busy_timeout"));
        Assert.Equal("268435456", await Pragma("mmap_size"));
    }
}

[RequiresPostgres]
public sealed class PostgresMigrationTests(FreshPostgresDatabase database) : MigrationContract(database), IClassFixture<FreshPostgresDatabase>;
