using Commerce.Domain.Feeds.Mending;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedCell"/> is seen in the graph.</summary>
public sealed class FeedCellType : ObjectType<FeedCell>
{
    protected override void Configure(IObjectTypeDescriptor<FeedCell> descriptor)
    {
        descriptor.Description("What stands below a column of a feed.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(cell => cell.Column).Description("The column's name in the file.");
        descriptor.Field(cell => cell.Value).Description("What stands there.");
    }
}
