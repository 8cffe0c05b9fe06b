using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Domain.Inventory;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Inventory;

/// <summary>What the ledger says.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class StockQueries
{
    private const int Most = 500;

    /// <summary>What is on sale and counted, and of which few are left; the least first. For those who keep the catalog.</summary>
    /// <param name="threshold">Up to this many pieces; the shop's setting when not given.</param>
    /// <param name="first">So many of them, at most 500.</param>
    [Authorize(Policy = Policies.Catalog)]
    public async Task<LowStockList> GetLowStockAsync(
        int? threshold, [DefaultValue(50)] int first, CatalogOptions catalog, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (total, items) = await StockReports.LowAsync(context, threshold ?? catalog.LowStock, Math.Clamp(first, 0, Most), cancellationToken);
        return new LowStockList(total, [.. items.Select(item => new StockLevel(item, item.Quantity))]);
    }

    /// <summary>Everything that is counted, variants and products without variants, with how many there are; archived ones are not. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    [UsePaging]
    [UseFiltering(typeof(StockCountFilterType))]
    [UseTotalOrder]
    [UseSorting(typeof(StockCountSortType))]
    public IQueryable<StockCount> GetStockCounts(ShopView shop) => StockReports.Counts(shop.Db);

    /// <summary>How many there were at a moment, by adding up the ledger. For those who keep the catalog.</summary>
    /// <param name="sku">The SKU of a variant, or of a product without variants.</param>
    /// <param name="at">The moment, in UTC; now when not given.</param>
    [Authorize(Policy = Policies.Catalog)]
    public async Task<StockLevel?> GetStockAsOfAsync(
        string sku, DateTime? at, TimeProvider clock, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var (stock, quantity) = await StockReports.AsOfAsync(context, sku, at ?? clock.GetUtcNow().UtcDateTime, cancellationToken);
            return new StockLevel(stock, quantity);
        }
        catch (StockItemNotFoundException)
        {
            // A query answers what is not there with nothing.
            return null;
        }
    }

    /// <summary>Where the stock is not what the ledger adds up to: empty, unless somebody changed stock past the ledger. For those who keep the catalog.</summary>
    /// <param name="first">So many of them, at most 500.</param>
    [Authorize(Policy = Policies.Catalog)]
    public async Task<IReadOnlyList<StockDrift>> GetStockDriftAsync(
        [DefaultValue(50)] int first, IDbContextFactory<CommerceDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. (await StockReports.DriftAsync(context, Math.Clamp(first, 0, Most), cancellationToken)).Select(row => new StockDrift(row.Stock, row.Ledger))];
    }
}
