using Commerce.Api.Catalog;
using Commerce.Api.Catalog.Editing;
using Commerce.Api.Catalog.Fetching;
using Commerce.Api.Feeds.Schedules;
using Commerce.Api.Reading;
using Commerce.Domain.Feeds.Schedules;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What those who keep the catalog do with it.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddCatalogDesk(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<ProductMutations>()
        .AddTypeExtension<DescriptionQueries>()
        .AddTypeExtension<VariantMutations>()
        .AddTypeExtension<CategoryMutations>()
        .AddTypeExtension<ImageMutations>()
        .AddTypeExtension<FeedScheduleQueries>()
        .AddTypeExtension<FeedScheduleMutations>()
        .AddType<FeedScheduleType>()
        .AddType<FeedScheduleOutcomeType>()
        .AddType<FeedScheduleInputType>()
        .AddDataLoader<EntityById<FeedSchedule>>()
        .AddTypeExtension<ImageQueries>()
        .AddTypeExtension<ImageFetchMutations>()
        .AddTypeExtension<ProductFeedImageFields>()
        .AddType<ImageFetchStatusType>()
        .AddType<WebFailureType>()
        .AddDataLoader<ImageFetchesByFeed>()
        .AddDataLoader<ImagesByFeed>()
        .AddTypeExtension<BulkEditMutations>()
        .AddDataLoader<RenditionUrlByImage>()
        .AddDataLoader<ThumbnailUrlByProduct>()
        .AddType<ProductInputType>();
}
