using System.Collections.Concurrent;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Units of work: whole or not at all, once for each key, and side by side.</summary>
public abstract class ShopWritesContract(DatabaseFixture database)
{
    private ShopWrites Writes => database.Get<ShopWrites>();

    [ContractFact]
    public async Task Run_WhatThrows_LeavesNothing()
    {
        var product = Make.Product();
        await Assert.ThrowsAsync<ProductNotFoundException>(() => Writes.RunAsync(async (context, token) =>
        {
            context.Products.Add(product);
            await context.SaveChangesAsync(token);
            throw new ProductNotFoundException(0);
        }));

        await using var context = database.NewContext();
        Assert.False(await context.Products.AnyAsync(row => row.Slug == product.Slug));
    }

    [ContractFact]
    public async Task Run_ManyAtOnce_LosesNoUpdate()
    {
        var id = await SaveAsync();

        await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Writes.RunAsync(async (context, token) =>
        {
            // Reads, thinks and writes: on PostgreSQL the row must be held, as a use case does.
            if (context.Database.IsNpgsql()) await context.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Products" WHERE "Id" = {id} FOR UPDATE""", token);
            var product = await context.Products.SingleAsync(row => row.Id == id, token);
            product.PriceCents++;
            await context.SaveChangesAsync(token);
        })));

        await using var context = database.NewContext();
        Assert.Equal(1060, await context.Products.Where(row => row.Id == id).Select(row => row.PriceCents).SingleAsync());
    }

    [ContractFact]
    public async Task Run_SomeOfManyAtOnceAreRefused_TakesBackWhatTheyDidAndNoMore()
    {
        var products = Enumerable.Range(0, 60).Select(_ => Make.Product()).ToList();

        var refused = await Task.WhenAll(products.Select(async (product, n) =>
        {
            try
            {
                await Writes.RunAsync(async (context, token) =>
                {
                    context.Products.Add(product);
                    await context.SaveChangesAsync(token);
                    if (n % 3 == 0) throw new ProductNotFoundException(n);
                });
                return false;
            }
            catch (ProductNotFoundException)
            {
                return true;
            }
        }));

        Assert.Equal(products.Select((_, n) => n % 3 == 0), refused);
        await using var context = database.NewContext();
        var slugs = products.Select(product => product.Slug).ToList();
        Assert.Equal(
            products.Where((_, n) => n % 3 != 0).Select(product => product.Slug).Order(),
            (await context.Products.Where(row => slugs.Contains(row.Slug)).Select(row => row.Slug).ToListAsync()).Order());
    }

    [ContractFact]
    public async Task Run_NobodyWaitsAnyMore_IsNotRun()
    {
        using var gaveUp = new CancellationTokenSource();
        await gaveUp.CancelAsync();
        var ran = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Writes.RunAsync((_, _) => Task.FromResult(ran = true), gaveUp.Token));

        Assert.False(ran);
    }

    [ContractFact]
    public async Task Run_UnitsThatLockEachOtherOut_AreRunAgain()
    {
        var (a, b) = (await SaveAsync(), await SaveAsync());

        // Half of them take the rows in one order, half in the other: on PostgreSQL some end in a deadlock, and are run again.
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Writes.RunAsync(async (context, token) =>
        {
            foreach (var id in n % 2 == 0 ? [a, b] : new[] { b, a })
                await context.Products.Where(row => row.Id == id)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.PriceCents, row => row.PriceCents + 1), token);
        })));

        await using var context = database.NewContext();
        Assert.Equal([1006, 1006], await context.Products.Where(row => row.Id == a || row.Id == b).Select(row => row.PriceCents).ToListAsync());
    }

    [ContractFact]
    public async Task RunOnce_FiftyTwins_DoItOnce()
    {
        var made = new ConcurrentBag<int>();
        var key = IdempotencyKey.Of("user:1", "test", Guid.NewGuid().ToString(), new { quantity = 1 });

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Writes.RunOnceAsync(key, async (context, token) =>
        {
            var product = Make.Product();
            context.Products.Add(product);
            await context.SaveChangesAsync(token);
            made.Add(product.Id);
            return product.Id;
        })));

        var id = Assert.Single(results.Select(result => result.Id).Distinct());
        Assert.Single(results, result => !result.IsRepeated);
        // A twin that lost may have begun, but nothing of it stays.
        await using var context = database.NewContext();
        Assert.Equal([id], await context.Products.Where(row => made.Contains(row.Id)).Select(row => row.Id).ToListAsync());
    }

    [ContractFact]
    public async Task RunOnce_SameKeyWithAnotherInput_IsRefused()
    {
        var key = Guid.NewGuid().ToString();
        await Writes.RunOnceAsync(IdempotencyKey.Of("user:1", "test", key, new { quantity = 1 }), (_, _) => Task.FromResult(7));

        Assert.Equal(new OnceResult(7, IsRepeated: true),
            await Writes.RunOnceAsync(IdempotencyKey.Of("user:1", "test", key, new { quantity = 1 }), (_, _) => Task.FromResult(8)));
        var refusal = await Assert.ThrowsAsync<IdempotencyKeyReusedException>(() =>
            Writes.RunOnceAsync(IdempotencyKey.Of("user:1", "test", key, new { quantity = 2 }), (_, _) => Task.FromResult(9)));
        Assert.Contains(key, refusal.Message);
        // Somebody else's key is another key.
        Assert.Equal(10, (await Writes.RunOnceAsync(IdempotencyKey.Of("user:2", "test", key, new { quantity = 2 }), (_, _) => Task.FromResult(10))).Id);
    }

    [ContractFact]
    public async Task RunOnce_WhatIsRefused_DoesNotUseTheKeyUp()
    {
        var key = IdempotencyKey.Of("user:1", "test", Guid.NewGuid().ToString(), 1);
        await Assert.ThrowsAsync<ProductNotFoundException>(() => Writes.RunOnceAsync(key, (_, _) => throw new ProductNotFoundException(0)));

        Assert.Equal(new OnceResult(3, IsRepeated: false), await Writes.RunOnceAsync(key, (_, _) => Task.FromResult(3)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Key_Empty_IsRefused(string key) =>
        Assert.Throws<InvalidIdempotencyKeyException>(() => IdempotencyKey.Of("user:1", "test", key, 1));

    private async Task<int> SaveAsync()
    {
        var product = Make.Product();
        await Writes.RunAsync(async (context, token) =>
        {
            context.Products.Add(product);
            await context.SaveChangesAsync(token);
        });
        return product.Id;
    }
}

public sealed class SqliteShopWritesTests(SqliteDatabase database) : ShopWritesContract(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Run_DatabaseIsFull_SaysSoAndLeavesNothing()
    {
        var slug = Make.Product().Slug + "-full";
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.Get<ShopWrites>().RunAsync(async (context, token) =>
        {
            // No page more than there are: the disk is full for this connection.
            await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", token);
            try
            {
                for (var n = 0; n < 200; n++)
                {
                    var product = Make.Product();
                    product.Slug = $"{slug}-{n}";
                    product.Description = new string('x', 4000);
                    context.Products.Add(product);
                }

                await context.SaveChangesAsync(token);
            }
            finally
            {
                await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1073741823", token);
            }
        }));

        await using var context = database.NewContext();
        Assert.False(await context.Products.AnyAsync(row => row.Slug.StartsWith(slug)));
    }

    [Fact]
    public async Task Run_OneOfManyBreaksTheTransaction_TheOthersAreDoneAllTheSame()
    {
        var writes = database.Get<ShopWrites>();
        var products = Enumerable.Range(0, 30).Select(_ => Make.Product()).ToList();
        var runs = new int[products.Count];

        var broken = await Task.WhenAll(products.Select(async (product, n) =>
        {
            try
            {
                await writes.RunAsync(async (context, token) =>
                {
                    runs[n]++;
                    context.Products.Add(product = Make.Product());
                    await context.SaveChangesAsync(token);
                    // What a full disk does: SQLite takes all of the transaction back, also what the others did in it.
                    if (n == 20) await context.Database.ExecuteSqlRawAsync("ROLLBACK", token);
                    if (n == 20) throw new InvalidOperationException("The disk is full.");
                });
                await using var context = database.NewContext();
                return !await context.Products.AnyAsync(row => row.Slug == product.Slug);
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }));

        Assert.Equal(products.Select((_, n) => n == 20), broken);
        Assert.Equal(1, runs[20]);
    }
}

[RequiresPostgres]
public sealed class PostgresShopWritesTests(PostgresDatabase database) : ShopWritesContract(database), IClassFixture<PostgresDatabase>
{
    [ContractFact]
    public async Task Run_ServerEndsTheConnection_SaysSo() =>
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => database.Get<ShopWrites>().RunAsync(async (context, token) =>
        {
            await context.Database.ExecuteSqlRawAsync("SELECT pg_terminate_backend(pg_backend_pid())", token);
        }));

    [Fact]
    public void Unavailable_ARefusedStatement_IsNot() =>
        Assert.False(new PostgresException("no", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation).IsUnavailable());
}
