using Commerce.Api.Reading;
using Commerce.Domain.Payments;
using Commerce.Domain.Returns;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Returns;

/// <summary>What the rules of each return's actions look at.</summary>
public sealed class ReturnFactsById(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, ReturnFacts>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, ReturnFacts>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        return await view.All<Return>()
            .Where(row => keys.Contains(row.Id))
            .Select(row => new
            {
                row.Id,
                Facts = new ReturnFacts(row.Status, row.Refunds.Any(refund =>
                    refund.Status == RefundStatus.Requested || refund.Status == RefundStatus.Approved || refund.Status == RefundStatus.Processed)),
            })
            .ToDictionaryAsync(row => row.Id, row => row.Facts, cancellationToken);
    }
}

/// <summary>What the rules of a return's actions look at.</summary>
public sealed record ReturnFacts(ReturnStatus Status, bool HasRefund);
