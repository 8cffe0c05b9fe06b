using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Customers;

/// <summary>When each key last needed which of its scopes.</summary>
public sealed class ScopeUsesByKey(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, Dictionary<string, DateTime>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Dictionary<string, DateTime>>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var uses = await view.All<ApiKeyScopeUse>().Where(use => keys.Contains(use.ApiKeyId)).ToListAsync(cancellationToken);
        return uses.GroupBy(use => use.ApiKeyId).ToDictionary(group => group.Key, group => group.ToDictionary(use => use.Scope, use => use.LastUsedAt));
    }
}
