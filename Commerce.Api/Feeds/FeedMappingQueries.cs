using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Formats;
using Commerce.Domain.Feeds.Mapping;
using HotChocolate.Authorization;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Api.Feeds;

/// <summary>What can be read of suppliers' columns from the top.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class FeedMappingQueries
{
    /// <summary>What suppliers call their columns, by the supplier's name. For those who keep the catalog.</summary>
    [Authorize(Policy = Policies.Catalog)]
    public async Task<IReadOnlyList<FeedMapping>> GetFeedMappingsAsync(ShopView shop, CancellationToken cancellationToken) =>
        await shop.All<FeedMapping>().OrderBy(mapping => mapping.Supplier).ThenBy(mapping => mapping.Id).Take(1000).ToListAsync(cancellationToken);

    /// <summary>The columns that the shop reads of a table, to which a supplier's own may be mapped. For those who keep the catalog.</summary>
    /// <param name="format">Of which kind of table; SHOPIFY_CSV when not given, which also serves tables of no known kind.</param>
    [Authorize(Policy = Policies.Catalog)]
    public IReadOnlyList<FeedColumn> GetFeedColumns(FeedFormat? format) => FeedColumns.Of(format ?? FeedFormat.ShopifyCsv);
}
