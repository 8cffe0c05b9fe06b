using Commerce.Domain.Feeds.Mapping;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>Fields of <see cref="FeedMapping"/> that are worked out.</summary>
[ExtendObjectType<FeedMapping>]
public sealed class FeedMappingFields
{
    /// <summary>The columns of the supplier's files that have other names than the shop's, or are left out.</summary>
    public IReadOnlyList<MappedColumn> GetColumns([Parent(nameof(FeedMapping.Columns))] FeedMapping mapping) => mapping.ReadColumns();
}
