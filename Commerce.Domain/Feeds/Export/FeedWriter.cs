namespace Commerce.Domain.Feeds.Export;

/// <summary>
/// Writes products in one format, such that its reader reads them back as they are. What a format has no place for is left out, and never written
/// as a blank that would be read as one.
/// </summary>
internal abstract class FeedWriter(TextWriter output)
{
    protected TextWriter Output { get; } = output;

    /// <summary>What comes before the products.</summary>
    public virtual void Begin()
    {
    }

    public abstract void Write(ExportedProduct product);

    /// <summary>What comes behind them.</summary>
    public virtual void End()
    {
    }

    public static FeedWriter For(FeedFormat format, TextWriter output, FeedWriteOptions options) => format switch
    {
        FeedFormat.ShopifyCsv => new ShopifyCsvWriter(output, options),
        FeedFormat.GoogleTsv => new GoogleTsvWriter(output, options),
        FeedFormat.GoogleXml => new GoogleXmlWriter(output, options),
        FeedFormat.WoocommerceCsv => new WoocommerceCsvWriter(output, options),
        FeedFormat.Jsonl => new JsonlWriter(output, options),
    };
}

/// <summary>What writers must know of the shop.</summary>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Shop">What it calls itself, and where its storefront is.</param>
/// <param name="Attributes">The names of all facts that the products have, for formats that want them in the header.</param>
internal sealed record FeedWriteOptions(string Currency, ShopOptions Shop, IReadOnlyList<string> Attributes);
