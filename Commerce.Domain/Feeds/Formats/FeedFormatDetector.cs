using System.Xml;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>Tells a feed's format from its content; its name says nothing reliable.</summary>
public static class FeedFormatDetector
{
    /// <summary>Looks at the first lines of a seekable stream and goes back to its beginning.</summary>
    /// <exception cref="UnreadableFeedException">It is none of the formats; the message says what was found and what was wanted.</exception>
    public static FeedFormat Detect(Stream content)
    {
        using var text = FeedText.Open(content);
        try
        {
            var first = FirstCharacter(text);
            content.Position = 0;
            text.DiscardBufferedData();
            return first switch
            {
                null => throw new UnreadableFeedException("The file is empty."),
                '<' => DetectXml(content),
                '{' => FeedFormat.Jsonl,
                '[' => throw new UnreadableFeedException("This is a JSON array. Write JSON Lines: one object per line, without brackets and commas around."),
                '\0' or 'P' when IsBinary(content) => throw new UnreadableFeedException("This is a binary file, such as a spreadsheet or an archive. Save it as CSV and upload that."),
                _ => DetectTable(text),
            };
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static char? FirstCharacter(StreamReader text)
    {
        while (text.Read() is >= 0 and var character)
        {
            if (!char.IsWhiteSpace((char)character) && character != '\uFEFF') return (char)character;
        }

        return null;
    }

    private static bool IsBinary(Stream content)
    {
        Span<byte> start = stackalloc byte[4];
        content.Position = 0;
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start[..length].StartsWith("PK\u0003\u0004"u8) || start[..length].Contains((byte)0);
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
                $"This begins like XML, but is not well-formed: {GoogleXmlReader.Reason(exception)}", exception.LineNumber, exception.LinePosition);
        }
    }

    private static FeedFormat DetectTable(StreamReader text)
    {
        var table = FeedTable.Open(text);
        if (table.Has("Regular price") || (table.Has("Type") && table.Has("SKU") && table.Has("Published") && table.Has("Name"))) return FeedFormat.WoocommerceCsv;
        if (table.Has("id") && (table.Has("title") || table.Has("price") || table.Has("availability")) && !table.Has("Handle")) return FeedFormat.GoogleTsv;
        if (table.Has("Handle") || table.Has("URL handle") || table.Has("Variant SKU") || (table.Has("SKU") && (table.Has("Price") || table.Has("Inventory quantity"))))
            return FeedFormat.ShopifyCsv;
        var seen = string.Join(", ", table.Columns.Take(5).Select(column => $"'{FeedValues.Shorten(column, 30)}'"));
        throw new UnreadableFeedException(
            $"The first line is not the header of a feed: it has {seen}. "
            + "Shopify files have 'Handle' and 'Title', WooCommerce files 'SKU' and 'Regular price', Google files 'id' and 'title'.");
    }
}
