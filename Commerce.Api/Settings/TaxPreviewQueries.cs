using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Orders;
using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using HotChocolate.Types;

namespace Commerce.Api.Settings;

/// <summary>Trying taxes out.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class TaxPreviewQueries
{
    /// <summary>What would be taken of goods that are ordered to a place at a time. For staff.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="state">The subdivision, such as `CA`.</param>
    /// <param name="at">When it is ordered, in UTC; now when not given.</param>
    /// <param name="amountCents">What the goods cost after discount, in minor units.</param>
    [Authorize(Policy = Policies.Staff)]
    public async Task<TaxPreview> GetTaxPreviewAsync(
        string country, string? state, DateTime? at, [DefaultValue(10_000)] int amountCents, TaxRateBook taxes, TimeProvider clock, CancellationToken cancellationToken) =>
        new(await taxes.PreviewAsync(country, state, at ?? clock.GetUtcNow().UtcDateTime, amountCents, cancellationToken));
}

/// <summary>What would be taken of an amount.</summary>
public sealed class TaxPreview(IReadOnlyList<TaxShare> shares)
{
    /// <summary>All rates together, as a fraction.</summary>
    public decimal Rate => shares.Sum(share => share.Rate);

    /// <summary>All taxes together, in minor units: the sum of the rounded ones, as on an order.</summary>
    public long TaxCents => shares.Sum(share => (long)share.TaxCents);

    /// <summary>Each tax that applies.</summary>
    public IReadOnlyList<TaxPreviewShare> Taxes => [.. shares.Select(share => new TaxPreviewShare(share))];
}

/// <summary>What one tax would take.</summary>
public sealed class TaxPreviewShare(TaxShare share)
{
    /// <summary>In minor units.</summary>
    public int TaxCents => share.TaxCents;

    /// <summary>The tax.</summary>
    public Task<TaxRate?> GetTaxRateAsync(IResolverContext context) => context.LoadAsync<TaxRate>(share.TaxRateId);
}
