using Commerce.Domain;
using Commerce.Domain.Catalog;
using Commerce.Domain.Customers;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>Times, versions and lists as they go in and come back.</summary>
public abstract class RowContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Time_AnyKind_ComesBackAsTheSameUtcMoment()
    {
        var utc = new DateTime(2026, 7, 1, 22, 30, 15, DateTimeKind.Utc).AddTicks(1234567);
        foreach (var given in new[] { utc, utc.ToLocalTime(), DateTime.SpecifyKind(utc, DateTimeKind.Unspecified) })
        {
            var session = new Session { SessionTokenHash = $"h{Make.Next()}", ExpiresAt = given };
            await using var context = database.NewContext();
            context.Add(session);
            await context.SaveChangesAsync();

            var read = await context.Sessions.AsNoTracking().SingleAsync(row => row.Id == session.Id);
            Assert.Equal(DateTimeKind.Utc, read.ExpiresAt.Kind);
            // Whole microseconds: the finest that both databases keep.
            Assert.Equal(utc.AddTicks(-7), read.ExpiresAt);
            Assert.True(await context.Sessions.AnyAsync(row => row.Id == session.Id && row.ExpiresAt == utc && row.ExpiresAt > utc.AddSeconds(-1)));
        }
    }

    [ContractFact]
    public async Task Time_OfWritingAndChange_IsTheClocks()
    {
        await using var context = database.NewContext();
        var product = Make.Product();
        context.Add(product);
        await context.SaveChangesAsync();
        var written = database.Clock.Now;
        Assert.Equal((written, written, 1), (product.CreatedAt, product.UpdatedAt, product.Version));

        database.Clock.Advance(TimeSpan.FromMinutes(1));
        product.Name = "Renamed";
        await context.SaveChangesAsync();

        Assert.Equal((written, database.Clock.Now, 2), (product.CreatedAt, product.UpdatedAt, product.Version));
    }

    [ContractFact]
    public async Task Version_TwoEditors_SecondIsRefused()
    {
        var product = Make.Product();
        await using (var context = database.NewContext())
        {
            context.Add(product);
            await context.SaveChangesAsync();
        }

        await using var first = database.NewContext();
        await using var second = database.NewContext();
        var mine = await first.Products.SingleAsync(p => p.Id == product.Id);
        var theirs = await second.Products.SingleAsync(p => p.Id == product.Id);
        mine.Name = "Mine";
        theirs.Name = "Theirs";
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        var refusal = Assert.Throws<StaleVersionException>(() => StaleVersionException.ThrowIfStale("The product", mine, 1));
        Assert.Equal(("STALE_VERSION", 2), (refusal.Code, refusal.ActualVersion));
    }

    [ContractFact]
    public async Task Version_EveryEditedEntity_IsAToken()
    {
        await using var context = database.NewContext();
        var tokens = context.Model.GetEntityTypes().Where(entity => entity.FindProperty("Version")?.IsConcurrencyToken == true)
            .Select(entity => entity.ClrType.Name).Order();
        Assert.Equal(["Cart", "Coupon", "Order", "Product", "ProductVariant", "Refund", "Return"], tokens);
    }

    [ContractFact]
    public async Task Tags_InAQuery_AreSearchedByTheDatabase()
    {
        var product = Make.Product().With(p => p.Tags = ["new", "wool"]);
        await using var context = database.NewContext();
        context.Add(product);
        await context.SaveChangesAsync();

        Assert.Equal(product.Id, await context.Products.Where(p => p.Tags.Contains("wool") && p.Id == product.Id).Select(p => p.Id).SingleAsync());
        Assert.False(await context.Products.AnyAsync(p => p.Tags.Contains("silk")));
    }

    [ContractFact]
    public async Task Projection_IntoANewEntity_ReadsOnlyWhatItNames()
    {
        var product = Make.Product().With(p => p.StockQuantity = 7);
        product.Variants.Add(Make.Variant(product, "S").With(v => v.StockQuantity = 3));
        await using var context = database.NewContext();
        context.Add(product);
        await context.SaveChangesAsync();

        var read = await context.Products.AsNoTracking().Where(p => p.Id == product.Id).Select(p => new Product
        {
            Id = p.Id,
            StockQuantity = p.StockQuantity,
            Variants = p.Variants.OrderBy(v => v.Id).Select(v => new ProductVariant { Id = v.Id, StockQuantity = v.StockQuantity }).ToList(),
        }).SingleAsync();

        Assert.Equal((7, "", 3), (read.StockQuantity, read.Name, Assert.Single(read.Variants).StockQuantity));
    }

    [ContractFact]
    public async Task Rate_Decimal_KeepsEveryDigit()
    {
        await using var context = database.NewContext();
        var rate = new Commerce.Domain.Orders.TaxRate { Name = $"T{Make.Next()}", Rate = 0.082503m };
        context.Add(rate);
        await context.SaveChangesAsync();
        Assert.Equal(0.082503m, await context.TaxRates.Where(row => row.Id == rate.Id && row.Rate > 0.08m).Select(row => row.Rate).SingleAsync());
    }
}

public sealed class SqliteRowTests(SqliteDatabase database) : RowContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresRowTests(PostgresDatabase database) : RowContract(database), IClassFixture<PostgresDatabase>;
