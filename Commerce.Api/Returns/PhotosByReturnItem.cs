using Commerce.Api.Reading;
using Commerce.Domain.Files;
using Commerce.Domain.Returns;
using GreenDonut;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Returns;

/// <summary>The pictures of each return's line, in the order they were sent.</summary>
public sealed class PhotosByReturnItem(ShopViews shop, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<int, Blob>(scheduler, options)
{
    protected override async Task<ILookup<int, Blob>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var view = await shop.OpenAsync(cancellationToken);
        var rows = await view.All<ReturnPhoto>().Where(photo => keys.Contains(photo.ReturnItemId)).OrderBy(photo => photo.Id)
            .Select(photo => new { photo.ReturnItemId, photo.Blob }).ToListAsync(cancellationToken);
        return rows.Where(row => row.Blob is not null).ToLookup(row => row.ReturnItemId, row => row.Blob!);
    }
}
