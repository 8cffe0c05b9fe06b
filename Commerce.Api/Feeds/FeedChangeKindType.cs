using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedChangeKind"/> is seen in the graph.</summary>
public sealed class FeedChangeKindType : EnumType<FeedChangeKind>
{
    protected override void Configure(IEnumTypeDescriptor<FeedChangeKind> descriptor)
    {
        descriptor.Description("What a row of a feed did to the catalog.");
        descriptor.Value(FeedChangeKind.ProductCreated).Description("A product that was not there, with all that came with it.");
        descriptor.Value(FeedChangeKind.VariantCreated).Description("Another variant of a product that was there.");
        descriptor.Value(FeedChangeKind.Changed).Description("One field of what was there.");
    }
}
