using Commerce.Api.Feeds;
using Commerce.Api.Reading;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Mapping;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What belongs to feeds: how they are written, what they change, what trips, what can be done to them.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddFeeds(this IRequestExecutorBuilder builder) => builder
        .AddType<ProductFeedType>()
        .AddType<ProductFeedErrorType>()
        .AddType<FeedFormatType>()
        .AddType<FeedStatusType>()
        .AddType<FeedTypeType>()
        .AddDataLoader<ErrorsByFeed>()
        .AddType<ProductFeedChangeType>()
        .AddTypeExtension<ProductFeedChangeFields>()
        .AddType<FailingRowsType>()
        .AddType<FailingRowType>()
        .AddType<FeedCellType>()
        .AddType<FeedTripType>()
        .AddType<FeedTripExampleType>()
        .AddType<FeedModeType>()
        .AddType<FeedChangeKindType>()
        .AddType<FeedRevertType>()
        .AddType<FeedUndoStatusType>()
        .AddType<FeedTripKindType>()
        .AddType<FeedActionType>()
        .AddType<ActionVerdictType<FeedAction>>()
        .AddDataLoader<EntityById<ProductFeedChange>>()
        .AddDataLoader<ChangesByFeed>()
        .AddDataLoader<FeedFactsById>()
        .AddTypeExtension<FeedMutations>()
        .AddTypeExtension<FeedMappingMutations>()
        .AddTypeExtension<ProductFeedQueries>()
        .AddTypeExtension<ProductFeedFields>()
        .AddTypeExtension<FeedMappingQueries>()
        .AddType<FeedMappingType>()
        .AddType<MappedColumnType>()
        .AddType<FeedColumnType>()
        .AddDataLoader<EntityById<FeedMapping>>()
        .AddDataLoader<HeaderByFeed>()
        .AddTypeExtension<FeedMappingFields>();
}
