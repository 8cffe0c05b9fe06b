using Commerce.Domain.Feeds.Formats;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedColumn"/> is seen in the graph.</summary>
public sealed class FeedColumnType : ObjectType<FeedColumn>
{
    protected override void Configure(IObjectTypeDescriptor<FeedColumn> descriptor)
    {
        descriptor.Description("A column that a table may have.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(column => column.Name).Description("As it stands in the header.");
        descriptor.Field(column => column.Meaning).Description("What it is, for people.");
    }
}
