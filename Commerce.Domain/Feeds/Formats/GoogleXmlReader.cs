using System.Xml;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// A Google Merchant feed as RSS 2.0 or Atom 1.0. Only the elements of an item are read, with or without the <c>g:</c> prefix.
/// A document type is refused: nothing that an entity names, inside or outside the file, is ever read.
/// </summary>
internal sealed class GoogleXmlReader : IFeedReader
{
    private const string Google = "http://base.google.com/ns/1.0";

    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = 0,
        CloseInput = false,
    };

    public FeedFormat Format => FeedFormat.GoogleXml;

    public IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options)
    {
        content.Position = 0;
        using var xml = XmlReader.Create(content, Settings);
        for (var number = 1; NextItem(xml); number++)
        {
            yield return ReadItem(xml, number).ToRow(options);
        }
    }

    /// <summary>What is wrong with the XML, without the place that the message of .NET appends.</summary>
    public static string Reason(XmlException exception)
    {
        if (exception.Message.Contains("DTD", StringComparison.Ordinal)) return "it declares a document type, which feeds do not have. Remove the <!DOCTYPE …> and the entities it defines.";
        var place = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }

    private static bool NextItem(XmlReader xml) => Guard(xml, () =>
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry") return true;
            xml.Read();
        }

        return false;
    });

    private static GoogleItem ReadItem(XmlReader xml, int number) => Guard(xml, () =>
    {
        var item = new GoogleItem(number);
        var isEmpty = xml.IsEmptyElement;
        var depth = xml.Depth;
        xml.Read();
        while (!isEmpty && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            var name = xml.LocalName.ToLowerInvariant();
            var isLinkByAttribute = name == "link" && xml.NamespaceURI != Google && xml.GetAttribute("href") is not null;
            if (isLinkByAttribute) item.Add(name, xml.GetAttribute("href")!);
            var (text, hasChildren) = ReadText(xml);
            // "shipping", "tax", "product_detail" have elements of their own, and say nothing that the shop keeps.
            if (hasChildren || isLinkByAttribute) continue;
            if (name == "product_type") item.AddCategory(FeedLists.SplitPath(text));
            else item.Add(name, text);
        }

        return item;
    });

    /// <summary>Reads an element to behind its end. Returns its own text, and whether it had elements in it.</summary>
    private static (string Text, bool HasChildren) ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return ("", false);
        }

        var depth = xml.Depth;
        var hasChildren = false;
        string? single = null;
        System.Text.StringBuilder? several = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element) hasChildren = true;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && xml.Depth == depth + 1)
            {
                if (single is null) single = xml.Value;
                else (several ??= new System.Text.StringBuilder(single)).Append(xml.Value);
            }

            xml.Read();
        }

        xml.Read();
        return (several?.ToString() ?? single ?? "", hasChildren);
    }

    private static T Guard<T>(XmlReader xml, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException exception)
        {
            throw new UnreadableFeedException($"The XML is not well-formed: {Reason(exception)}", Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition));
        }
    }
}
