using Commerce.Api.Reading;
using Commerce.Api.Security;
using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="ProductFeedChange"/> is seen in the graph.</summary>
public sealed class ProductFeedChangeType : ObjectType<ProductFeedChange>
{
    protected override void Configure(IObjectTypeDescriptor<ProductFeedChange> descriptor)
    {
        descriptor.Description("What one row of a feed changed, or in a dry run would change.");
        descriptor.BindFieldsExplicitly();
        descriptor.Authorize(Policies.Catalog);
        descriptor.IsEntity(change => change.Id);
        descriptor.Field(change => change.RowNumber).Description("The line of the file, or the item of an XML feed, counted from 1.");
        descriptor.Field(change => change.Kind).Description("Whether a field was changed, or something created.");
        descriptor.Field(change => change.Name).Description("The name of the product, and of the variant.");
        descriptor.Field(change => change.Sku).Description("Its stock keeping unit.");
        descriptor.Field(change => change.Field).Description("The field as the graph names it, such as `priceCents`; of `trait` and `altText` with what it is about behind a colon. Null of what was created.");
        descriptor.Field(change => change.OldValue).Description("What was there before; null when there was nothing.");
        descriptor.Field(change => change.NewValue).Description("What is there now; null when there is nothing.");
        descriptor.Field(change => change.Revert).Description("What became of it when its feed was undone; null while it stands.");
        descriptor.Field(change => change.RevertNote).Description("Why it was not taken back.");
        descriptor.Field(change => change.ProductFeed).Description("The feed it belongs to.");
    }
}
