using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Customers;

/// <summary>Whether each address is its user's primary one.</summary>
public sealed class IsDefaultByAddress(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, bool>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, bool>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var primary = await view.All<User>()
            .Where(user => user.PrimaryAddressId != null && keys.Contains(user.PrimaryAddressId.Value))
            .Select(user => user.PrimaryAddressId!.Value)
            .ToListAsync(cancellationToken);
        return keys.ToDictionary(key => key, primary.Contains);
    }
}
