using Commerce.Domain.Feeds;
using HotChocolate.Types;

namespace Commerce.Api.Feeds;

/// <summary>How <see cref="FeedFormat"/> is seen in the graph.</summary>
public sealed class FeedFormatType : EnumType<FeedFormat>
{
    protected override void Configure(IEnumTypeDescriptor<FeedFormat> descriptor)
    {
        descriptor.Description("How a feed is written.");
        descriptor.Value(FeedFormat.ShopifyCsv).Description("Shopify's product export.");
        descriptor.Value(FeedFormat.GoogleTsv).Description("Google Merchant Center, tab-separated.");
        descriptor.Value(FeedFormat.GoogleXml).Description("Google Merchant Center as RSS or Atom.");
        descriptor.Value(FeedFormat.WoocommerceCsv).Description("WooCommerce's product export.");
        descriptor.Value(FeedFormat.Jsonl).Description("JSON Lines: one object per line.");
    }
}
