using Commerce.Api.Reading;
using Commerce.Domain.Feeds;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Commerce.Api.Feeds;

/// <summary>Fields of <see cref="ProductFeed"/> that are worked out or read apart.</summary>
[ExtendObjectType<ProductFeed>]
public sealed class ProductFeedFields
{
    /// <summary>The rows that were refused, and why.</summary>
    [UsePaging(ConnectionName = "ProductFeedErrors")]
    [UseFiltering<ProductFeedErrorFilterType>]
    [UseSorting<ProductFeedErrorSortType>]
    public Task<Connection<ProductFeedError>> GetErrorsAsync(
        [Parent(nameof(ProductFeed.Id))] ProductFeed feed, ErrorsByFeed errors, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(errors, feed.Id, paging);
}
