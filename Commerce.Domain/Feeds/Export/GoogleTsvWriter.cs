using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Export;

/// <summary>A Google Merchant feed as a table with tabs.</summary>
internal sealed class GoogleTsvWriter : FeedWriter
{
    private readonly GoogleItemWriter _items;
    private readonly TableWriter _table;

    public GoogleTsvWriter(TextWriter output, FeedWriteOptions options) : base(output) =>
        (_items, _table) = (new GoogleItemWriter(options), new TableWriter(output, '\t', GoogleItemWriter.Names));

    public override void Begin() => _table.WriteHeader();

    public override void Write(ExportedProduct product)
    {
        foreach (var item in _items.Items(product))
        {
            foreach (var values in item.GroupBy(pair => pair.Name, pair => pair.Value))
            {
                _table[values.Key] = values.Key switch
                {
                    "additional_image_link" => FeedLists.JoinAddresses(values),
                    "product_type" => string.Join(", ", values.Select(path => path.Replace(",", "\\,", StringComparison.Ordinal))),
                    _ => values.First(),
                };
            }

            _table.EndRow();
        }
    }
}
