using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds.Mapping;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedMapping"/> is seen in the graph.</summary>
public sealed class FeedMappingType : ObjectType<FeedMapping>
{
    protected override void Configure(IObjectTypeDescriptor<FeedMapping> descriptor)
    {
        descriptor.Description("What a supplier calls the columns that the shop knows; used for each of the supplier's files.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(mapping => mapping.Id);
        descriptor.Field(mapping => mapping.Supplier).Description("Unique in the shop.");
        descriptor.Field(mapping => mapping.CreatedAt).Description("When it was first kept, in UTC.");
        descriptor.Field(mapping => mapping.UpdatedAt).Description("When it was last changed, in UTC.");
    }
}
