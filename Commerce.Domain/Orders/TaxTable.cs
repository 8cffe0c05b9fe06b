using Commerce.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>Which taxes apply where and when.</summary>
public static class TaxTable
{
    private static readonly CompiledQuery<Func<CommerceDbContext, string?, string, DateTime, IAsyncEnumerable<TaxRate>>> s_rates = new(() => EF.CompileAsyncQuery(
        (CommerceDbContext context, string? country, string subdivision, DateTime at) => context.TaxRates.IgnoreQueryFilters()
            .Where(rate => rate.IsActive && rate.EffectiveFrom <= at && (rate.EffectiveTo == null || rate.EffectiveTo > at)
                && (rate.ApplicableRegion == "*" || rate.ApplicableRegion == country || rate.ApplicableRegion == subdivision))
            .OrderBy(rate => rate.Id).AsTracking()));

    /// <summary>All rates that apply; they add up. Tracked, so that an order can refer to them.</summary>
    /// <param name="country">ISO 3166-1 alpha-2; null while it is not known: then only what applies everywhere.</param>
    /// <param name="state">The subdivision without the country.</param>
    public static Task<List<TaxRate>> RatesAsync(
        CommerceDbContext context, string? country, string? state, DateTime at, CancellationToken cancellationToken) =>
        s_rates.For(context)(context, country, $"{country}-{state}", at).ToListAsync(cancellationToken).AsTask();
}
