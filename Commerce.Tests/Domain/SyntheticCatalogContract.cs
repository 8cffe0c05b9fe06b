using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class SyntheticCatalogContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Seed_Twice_GoesOnWhereItEnded()
    {
        var catalog = database.Get<SyntheticCatalog>();
        await catalog.SeedAsync(60);
        await catalog.SeedAsync(40);

        await using var context = database.NewContext();
        Assert.Equal(100, await context.Products.CountAsync());
        Assert.Equal(40, await context.Categories.CountAsync());
        Assert.Equal(300, await context.ProductVariants.CountAsync());
        Assert.Equal(200, await context.ProductImages.CountAsync());
        Assert.Equal(100, await context.Reviews.CountAsync());
        Assert.Equal(100, await context.ProductCategories.CountAsync(row => row.Product!.CategoryId == row.CategoryId));
        Assert.False(await context.ProductVariants.AnyAsync(v => v.StockQuantity != v.InventoryTransactions.Sum(row => row.QuantityChange)));
        Assert.False(await context.Products.AnyAsync(p => p.RatingCount != p.Reviews.Count));

        // What comes after gets ids of its own.
        context.Add(Make.Product());
        await context.SaveChangesAsync();
        Assert.Equal(101, await context.Products.Select(p => p.Id).Distinct().CountAsync());
    }
}

public sealed class SqliteSyntheticCatalogTests(SqliteDatabase database) : SyntheticCatalogContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresSyntheticCatalogTests(PostgresDatabase database) : SyntheticCatalogContract(database), IClassFixture<PostgresDatabase>;
