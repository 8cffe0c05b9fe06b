using Commerce.Api.Reading;
using Commerce.Domain.Payments;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Payments;

/// <summary>What the rules of each refund's actions look at.</summary>
public sealed class RefundFactsById(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, RefundFacts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, RefundFacts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Refund>()
            .Where(refund => keys.Contains(refund.Id))
            .Select(refund => new { refund.Id, Facts = new RefundFacts(refund.Status, refund.RequestedById, refund.ApprovedById) })
            .ToDictionaryAsync(row => row.Id, row => row.Facts, cancellationToken);
    }
}

/// <summary>What the rules of a refund's actions look at.</summary>
public sealed record RefundFacts(RefundStatus Status, int? RequestedById, int? ApprovedById);
