using Commerce.Domain.Catalog;
using Commerce.Domain.Inventory;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

public abstract class StockLedgerContract(DatabaseFixture database)
{
    [ContractFact]
    public async Task Apply_ManyAtOnce_KeepsTheLedgerExact()
    {
        var (product, variant) = await AddAsync(stock: 10);
        var ledger = database.Get<StockLedger>();
        var refused = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 40), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, token) =>
        {
            await using var context = database.NewContext();
            try
            {
                await ledger.ApplyAsync(context, i % 4 == 0
                    ? new StockMovement(product, variant, 2, InventoryTransactionType.Purchase, $"in-{i}")
                    : new StockMovement(product, variant, -1, InventoryTransactionType.Sale, $"out-{i}"), token);
            }
            catch (OutOfStockException)
            {
                Interlocked.Increment(ref refused);
            }
        });

        await using var check = database.NewContext();
        var rows = await check.InventoryTransactions.AsNoTracking().Where(row => row.VariantId == variant).OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(41 - refused, rows.Count);
        var running = 0;
        foreach (var row in rows)
        {
            running += row.QuantityChange;
            Assert.Equal(running, row.QuantityAfter);
            Assert.True(running >= 0);
        }

        Assert.Equal(running, await check.ProductVariants.Where(v => v.Id == variant).Select(v => v.StockQuantity).SingleAsync());
    }

    [ContractFact]
    public async Task Set_WhileOthersSell_RecordsTheExactDifference()
    {
        var (product, variant) = await AddAsync(stock: 100);
        var ledger = database.Get<StockLedger>();

        await Parallel.ForEachAsync(Enumerable.Range(0, 20), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, token) =>
        {
            await using var context = database.NewContext();
            if (i % 5 == 0) await ledger.SetAsync(context, product, variant, 50 + i, InventoryTransactionType.Adjustment, cancellationToken: token);
            else await ledger.ApplyAsync(context, new StockMovement(product, variant, -1, InventoryTransactionType.Sale), token);
        });

        await using var check = database.NewContext();
        var rows = await check.InventoryTransactions.AsNoTracking().Where(row => row.VariantId == variant).OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(rows[^1].QuantityAfter, rows.Sum(row => row.QuantityChange));
        Assert.Equal(rows[^1].QuantityAfter, await check.ProductVariants.Where(v => v.Id == variant).Select(v => v.StockQuantity).SingleAsync());
    }

    [ContractFact]
    public async Task Sell_BelowZero_FollowsThePolicy()
    {
        var ledger = database.Get<StockLedger>();
        await using var context = database.NewContext();
        var (product, denied) = await AddAsync(stock: 1);
        var refusal = await Assert.ThrowsAsync<OutOfStockException>(() => ledger.ApplyAsync(context, Sale(product, denied, 2)));
        Assert.Equal(("OUT_OF_STOCK", 1), (refusal.Code, refusal.Available));

        var (other, backordered) = await AddAsync(stock: 1, change: v => v.InventoryPolicy = InventoryPolicy.Continue);
        Assert.Equal(-1, (await ledger.ApplyAsync(context, Sale(other, backordered, 2)))!.QuantityAfter);

        var (third, untracked) = await AddAsync(stock: 1, change: v => v.TrackStock = false);
        Assert.Null(await ledger.ApplyAsync(context, Sale(third, untracked, 2)));

        await Assert.ThrowsAsync<StockNotFoundException>(() => ledger.ApplyAsync(context, Sale(product, backordered, 1)));
    }

    [ContractFact]
    public async Task Apply_InACallersTransaction_FallsWithIt()
    {
        var (product, variant) = await AddAsync(stock: 5);
        await using (var context = database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await database.Get<StockLedger>().ApplyAsync(context, Sale(product, variant, 2));
            await transaction.RollbackAsync();
        }

        await using var check = database.NewContext();
        Assert.Equal(5, await check.ProductVariants.Where(v => v.Id == variant).Select(v => v.StockQuantity).SingleAsync());
        Assert.Equal(1, await check.InventoryTransactions.CountAsync(row => row.VariantId == variant));
    }

    [ContractFact]
    public async Task Apply_OnATrackedEntity_ShowsTheNewStockAndKeepsTheVersion()
    {
        var (product, variantId) = await AddAsync(stock: 5);
        await using var context = database.NewContext();
        var variant = await context.ProductVariants.SingleAsync(v => v.Id == variantId);

        await database.Get<StockLedger>().ApplyAsync(context, Sale(product, variantId, 2));
        variant.Name = "Renamed";
        await context.SaveChangesAsync();

        Assert.Equal((3, 2), (variant.StockQuantity, variant.Version));
        Assert.Equal(3, await context.ProductVariants.Where(v => v.Id == variantId).Select(v => v.StockQuantity).SingleAsync());
    }

    private static StockMovement Sale(int product, int variant, int quantity) =>
        new(product, variant, -quantity, InventoryTransactionType.Sale, "order");

    private async Task<(int Product, int Variant)> AddAsync(int stock, Action<ProductVariant>? change = null)
    {
        var product = Make.Product();
        var variant = Make.Variant(product).With(change ?? (_ => { }));
        product.Variants.Add(variant);
        database.Get<StockLedger>().Open(product, variant, stock, InventoryTransactionType.Purchase);
        await using var context = database.NewContext();
        context.Add(product);
        await context.SaveChangesAsync();
        return (product.Id, variant.Id);
    }
}

public sealed class SqliteStockLedgerTests(SqliteDatabase database) : StockLedgerContract(database), IClassFixture<SqliteDatabase>;

[RequiresPostgres]
public sealed class PostgresStockLedgerTests(PostgresDatabase database) : StockLedgerContract(database), IClassFixture<PostgresDatabase>;
