using Commerce.Api.Reading;
using Commerce.Domain;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Mending;
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

    /// <summary>What its rows changed, or would change if it is a dry run: old and new value of each field. A new product is one change.</summary>
    [UsePaging(ConnectionName = "ProductFeedChanges")]
    [UseFiltering<ProductFeedChangeFilterType>]
    [UseSorting<ProductFeedChangeSortType>]
    public Task<Connection<ProductFeedChange>> GetChangesAsync(
        [Parent(nameof(ProductFeed.Id))] ProductFeed feed, ChangesByFeed changes, PagingArguments paging, IResolverContext context) =>
        context.LoadPageAsync(changes, feed.Id, paging);

    /// <summary>Refused rows with their cells, as they stand in the file; null where there are none, or not all of them are known yet.</summary>
    /// <param name="first">How many, at most 500.</param>
    /// <param name="afterRow">Behind this row.</param>
    public async Task<FailingRows?> GetFailingRowsAsync(
        [Parent(nameof(ProductFeed.Id))] ProductFeed feed, [DefaultValue(25)] int first, int? afterRow, FeedMending mending, FeedFactsById facts, CancellationToken cancellationToken) =>
        await facts.LoadAsync(feed.Id, cancellationToken) is { } known && FeedRules.Actions(known.Feed, known.Job).Any(verdict => verdict is { Action: FeedAction.Mend, Enabled: true })
            ? await mending.ReadAsync(feed.Id, first, afterRow, cancellationToken)
            : null;

    /// <summary>The tripwires that its trial ran into, before anything was changed.</summary>
    public async Task<IReadOnlyList<FeedTrip>> GetTripsAsync([Parent(nameof(ProductFeed.Id))] ProductFeed feed, FeedFactsById facts, CancellationToken cancellationToken) =>
        await facts.LoadAsync(feed.Id, cancellationToken) is { } known ? FeedTrip.Of(known.Feed) : [];

    /// <summary>What can be done to it now, and why not what cannot: the rules of the mutations themselves.</summary>
    public async Task<IReadOnlyList<ActionVerdict<FeedAction>>> GetActionsAsync(
        [Parent(nameof(ProductFeed.Id))] ProductFeed feed, FeedFactsById facts, CancellationToken cancellationToken) =>
        await facts.LoadAsync(feed.Id, cancellationToken) is { } known ? FeedRules.Actions(known.Feed, known.Job) : [];

    /// <summary>Whose file it is, if somebody said so when it was uploaded.</summary>
    public async Task<string?> GetSupplierAsync([Parent(nameof(ProductFeed.Id))] ProductFeed feed, HeaderByFeed headers, CancellationToken cancellationToken) =>
        (await headers.LoadAsync(feed.Id, cancellationToken))?.Supplier;

    /// <summary>Columns of the file that nobody knows: they were passed over. `saveFeedMapping` says what a supplier's are.</summary>
    public async Task<IReadOnlyList<string>> GetUnknownColumnsAsync([Parent(nameof(ProductFeed.Id))] ProductFeed feed, HeaderByFeed headers, CancellationToken cancellationToken) =>
        (await headers.LoadAsync(feed.Id, cancellationToken))?.ReadUnknown() ?? [];
}
