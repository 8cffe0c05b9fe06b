using System.Xml;
using Commerce.Domain.Feeds.Mapping;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Tells a feed's format from its content; its name says nothing reliable.</summary>
public static class FeedFormatDetector
{
    /// <summary>Looks at the first lines of a seekable stream and goes back to its beginning.</summary>
    /// <exception cref="UnreadableFeedException">It is none of the formats; the message says what was found and what was wanted.</exception>
    /// <param name="mapping">What the file's supplier calls its columns.</param>
    public static FeedFormat Detect(Stream content, IReadOnlyList<MappedColumn>? mapping = null)
    {
        using var text = FeedText.Open(content);
        try
        {
            RefuseOtherKinds(content);
            var first = FirstCharacter(text);
            content.Position = 0;
            text.DiscardBufferedData();
            return first switch
            {
                null => throw new UnreadableFeedException("The file is empty."),
                '<' => DetectXml(content),
                '{' => FeedFormat.Jsonl,
                '[' => throw new UnreadableFeedException("This is a JSON array. Write JSON Lines: one object per line, without brackets and commas around."),
                _ => DetectTable(text, mapping ?? []),
            };
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>Refuses pictures, archives, web pages and the like, whatever format they are said to be in.</summary>
    /// <exception cref="UnreadableFeedException">The file is one of them; the message says which.</exception>
    public static void RefuseOtherKinds(Stream content)
    {
        if (FileKind.Of(content) is { } kind) throw new UnreadableFeedException($"This is {kind}, and no feed. Upload the text itself: CSV, TSV, XML or JSON Lines.");
    }

    private static char? FirstCharacter(StreamReader text)
    {
        while (text.Read() is >= 0 and var character)
        {
            if (!char.IsWhiteSpace((char)character) && character != '\uFEFF') return (char)character;
        }

        return null;
    }

    private static FeedFormat DetectXml(Stream content)
    {
        try
        {
            using var xml = XmlReader.Create(content, GoogleXmlReader.Settings);
            xml.MoveToContent();
            return xml.LocalName is "rss" or "feed" or "RDF"
                ? FeedFormat.GoogleXml
                : throw new UnreadableFeedException(
                    $"This is XML, but its root is <{xml.Name}>. A Google feed begins with <rss> or <feed>.",
                    ((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);
        }
        catch (XmlException exception)
        {
            throw new UnreadableFeedException(
                $"This begins like XML, but is refused: {GoogleXmlReader.Reason(exception)}", Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition));
        }
    }

    private static FeedFormat DetectTable(StreamReader text, IReadOnlyList<MappedColumn> mapping)
    {
        var table = FeedTable.Open(text, mapping);
        if (table.Has("Regular price") || (table.Has("Type") && table.Has("SKU") && table.Has("Published") && table.Has("Name"))) return FeedFormat.WoocommerceCsv;
        if (table.Has("id") && (table.Has("title") || table.Has("price") || table.Has("availability")) && !table.Has("Handle")) return FeedFormat.GoogleTsv;
        if (table.Has("Handle") || table.Has("URL handle") || table.Has("Variant SKU")) return FeedFormat.ShopifyCsv;
        // A table of SKUs with prices or quantities, such as merchandisers make for themselves.
        if (table.Has("SKU") && ShopifyCsvReader.QuantityNames.Concat(ShopifyCsvReader.CompareAtNames).Append("Price").Any(table.Has)) return FeedFormat.ShopifyCsv;
        var seen = string.Join(", ", table.Columns.Take(5).Select(column => $"'{FeedValues.Shorten(column, 30)}'"));
        throw new UnreadableFeedException(
            $"The first line is not the header of a feed: it has {seen}. "
            + "Shopify files have 'Handle' and 'Title', WooCommerce files 'SKU' and 'Regular price', Google files 'id' and 'title'.")
        {
            // One line that parts nothing is no header at all.
            UnknownColumns = table.Columns.Count > 1 ? table.Columns : [],
        };
    }
}
