using System.Xml;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Mending;

/// <summary>A Google Merchant feed in XML: each item is one cell.</summary>
internal sealed class RawItems(Stream content) : RawFeed
{
    private const string Column = "item";

    public override string Head => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\"><channel>\n";

    public override string Tail => "</channel></rss>\n";

    public override IEnumerable<(int Number, List<FeedCell> Cells)> Rows()
    {
        content.Position = 0;
        using var xml = XmlReader.Create(content, GoogleXmlReader.Settings);
        for (var number = 1; Next(xml) is { } item; number++) yield return (number, [new FeedCell(Column, item)]);
    }

    public override string Write(IReadOnlyList<FeedCell> cells) => cells[0].Value + "\n";

    /// <summary>The next item with its tags; null where there is none, or the file cannot be read further.</summary>
    private static string? Next(XmlReader xml)
    {
        try
        {
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry") return xml.ReadOuterXml();
                xml.Read();
            }

            return null;
        }
        catch (XmlException)
        {
            // The feed itself says where it cannot be read further.
            return null;
        }
    }
}
