namespace Commerce.Domain.Feeds.Formats;

/// <summary>A Google Merchant feed as a table: tab by custom, comma and semicolon as well. Header names may have blanks for underscores.</summary>
internal sealed class GoogleTsvReader : IFeedReader
{
    public FeedFormat Format => FeedFormat.GoogleTsv;

    public IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options)
    {
        using var text = FeedText.Open(content);
        foreach (var record in FeedTable.Open(text, options.Columns).Records())
        {
            if (record.IsBlank) continue;
            var item = new GoogleItem(record.Line);
            foreach (var error in record.Errors) item.Refuse(error);
            for (var i = 0; i < record.Columns.Count && i < record.Cells.Count; i++)
            {
                var name = NameOf(record.Columns[i]);
                switch (name)
                {
                    case "additional_image_link":
                        foreach (var address in FeedLists.SplitAddresses(record.Cells[i])) item.Add(name, address);
                        break;
                    case "product_type":
                        foreach (var path in FeedLists.SplitPaths(record.Cells[i])) item.AddCategory(path);
                        break;
                    default:
                        item.Add(name, record.Cells[i]);
                        break;
                }
            }

            yield return item.ToRow(options);
        }
    }

    /// <summary>The attribute that a column is about.</summary>
    public static string NameOf(string column)
    {
        var name = column.Trim().ToLowerInvariant().Replace(' ', '_');
        return name.StartsWith("g:", StringComparison.Ordinal) ? name[2..] : name;
    }
}
