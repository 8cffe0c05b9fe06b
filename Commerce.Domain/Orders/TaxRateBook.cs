using Commerce.Domain.Audit;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Writes;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Orders;

/// <summary>Keeps the taxes. What an invoice was made with is never changed: it is ended, and another one is entered.</summary>
public sealed class TaxRateBook(ShopWrites writes, AuditTrail audit, IDbContextFactory<CommerceDbContext> contexts)
{
    /// <summary>Enters a tax.</summary>
    /// <exception cref="InvalidSettingException">Something about it is wrong.</exception>
    /// <exception cref="NameTakenException">There is one of this name and region from the same moment on.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> CreateAsync(EnteredTaxRate entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            await CheckAsync(context, entered, null, token);
            var rate = new TaxRate();
            entered.WriteTo(rate);
            context.TaxRates.Add(rate);
            await context.SaveChangesAsync(token);
            audit.Record(context, actor, "taxRate.create", nameof(TaxRate), $"{rate.Id}", null, EnteredTaxRate.Of(rate));
            await context.SaveChangesAsync(token);
            return rate.Id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered));

    /// <summary>Writes another tax over one, whole.</summary>
    /// <exception cref="SettingNotFoundException" />
    /// <exception cref="InvalidSettingException">Something about it is wrong, or stands on invoices.</exception>
    /// <exception cref="NameTakenException">There is one of this name and region from the same moment on.</exception>
    /// <exception cref="AggregateException">Several of these.</exception>
    public Task<int> UpdateAsync(int id, EnteredTaxRate entered, AuditActor actor, CancellationToken cancellationToken = default) =>
        writes.RunAsync(async (context, token) =>
        {
            // Held until the end: no order takes the rate while it changes.
            await context.TaxRates.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsActive, row => row.IsActive), token);
            var rate = await context.TaxRates.FirstOrDefaultAsync(row => row.Id == id, token) ?? throw new SettingNotFoundException("tax rate");
            var before = EnteredTaxRate.Of(rate);
            await CheckAsync(context, entered, rate, token);
            entered.WriteTo(rate);
            audit.Record(context, actor, "taxRate.update", nameof(TaxRate), $"{id}", before, EnteredTaxRate.Of(rate));
            await context.SaveChangesAsync(token);
            return id;
        }, cancellationToken).OrTakenAsync(() => Taken(entered));

    /// <summary>What would be taken of an amount that is ordered to a place at a time; rounded as on an order.</summary>
    /// <param name="country">ISO 3166-1 alpha-2, in any case.</param>
    /// <param name="state">The subdivision, with or without the country.</param>
    /// <param name="amountCents">In minor units; not negative.</param>
    /// <exception cref="InvalidSettingException">An unknown country, or a negative amount.</exception>
    /// <exception cref="AggregateException">Both.</exception>
    public async Task<IReadOnlyList<TaxShare>> PreviewAsync(
        string country, string? state, DateTime at, int amountCents, CancellationToken cancellationToken = default)
    {
        var place = country.Trim().ToUpperInvariant();
        var subdivision = TextRules.Clean(state)?.ToUpperInvariant();
        if (subdivision?.StartsWith(place + '-', StringComparison.Ordinal) == true) subdivision = subdivision[(place.Length + 1)..];
        var refusals = new Refusals();
        refusals.AddIf(!Customers.Countries.IsKnown(place), () => new InvalidSettingException($"'{country}' is not the code of a country, such as DE.").At("country"));
        refusals.AddIf(amountCents < 0, () => new InvalidSettingException("The amount cannot be below 0.").At("amountCents"));
        refusals.ThrowIfAny();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rates = await TaxTable.RatesAsync(context, place, subdivision, at, cancellationToken);
        return [.. rates.Select(rate => new TaxShare(rate.Id, rate.Rate, Money.Portion(amountCents, rate.Rate)))];
    }

    private static NameTakenException Taken(EnteredTaxRate entered) => new NameTakenException(
        $"There is already a tax '{entered.Name.Trim()}' for {entered.Region} from that moment on: edit that one.").At("taxRate", "name");

    private static async Task CheckAsync(CommerceDbContext context, EnteredTaxRate entered, TaxRate? current, CancellationToken cancellationToken)
    {
        var refusals = new Refusals();
        entered.Check(refusals, "taxRate");
        var (name, region) = (entered.Name.Trim(), entered.Region);
        if (await context.TaxRates.AnyAsync(
            row => row.Name == name && row.ApplicableRegion == region && row.EffectiveFrom == entered.EffectiveFrom && (current == null || row.Id != current.Id), cancellationToken))
            refusals.Add(Taken(entered));
        if (current is not null && await context.OrderTaxes.AnyAsync(row => row.TaxRateId == current.Id, cancellationToken))
        {
            Keep("rate", entered.Rate != current.Rate);
            Keep("applicableRegion", region != current.ApplicableRegion);
            Keep("effectiveFrom", entered.EffectiveFrom != current.EffectiveFrom);
        }

        refusals.ThrowIfAny();

        void Keep(string field, bool isChanged) => refusals.AddIf(isChanged, () => new InvalidSettingException(
            "Orders were taxed with this: it can no longer be changed. Let this tax end (effectiveTo), and enter another one from then on.").At("taxRate", field));
    }
}

/// <summary>What one tax takes, in minor units.</summary>
public sealed record TaxShare(int TaxRateId, decimal Rate, int TaxCents);
