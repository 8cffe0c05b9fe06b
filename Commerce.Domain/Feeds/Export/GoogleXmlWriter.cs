using System.Xml;
using Commerce.Domain.Feeds.Formats;

namespace Commerce.Domain.Feeds.Export;

/// <summary>A Google Merchant feed as RSS 2.0.</summary>
internal sealed class GoogleXmlWriter : FeedWriter
{
    private const string Google = "http://base.google.com/ns/1.0";

    /// <summary>Google's name space for attributes that it does not know.</summary>
    private const string Custom = "http://base.google.com/cns/1.0";

    private readonly FeedWriteOptions _options;
    private readonly GoogleItemWriter _items;
    private readonly XmlWriter _xml;

    public GoogleXmlWriter(TextWriter output, FeedWriteOptions options) : base(output)
    {
        (_options, _items) = (options, new GoogleItemWriter(options));
        // Line breaks of texts stay what they are: written as they stand, readers would make one kind of all.
        _xml = XmlWriter.Create(output, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = true, CloseOutput = false });
    }

    public override void Begin()
    {
        Output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        _xml.WriteStartElement("rss");
        _xml.WriteAttributeString("version", "2.0");
        _xml.WriteAttributeString("xmlns", "g", null, Google);
        _xml.WriteAttributeString("xmlns", "c", null, Custom);
        _xml.WriteStartElement("channel");
        _xml.WriteElementString("title", _options.Shop.Name);
        _xml.WriteElementString("link", _options.Shop.StorefrontUrl.AbsoluteUri);
        _xml.WriteElementString("description", $"The products of {_options.Shop.Name}");
        _xml.Flush();
    }

    public override void Write(ExportedProduct product)
    {
        foreach (var item in _items.Items(product))
        {
            _xml.WriteStartElement("item");
            foreach (var (name, value) in item) _xml.WriteElementString(name, name.StartsWith("commerce_", StringComparison.Ordinal) ? Custom : Google, FeedText.Clean(value));
            _xml.WriteEndElement();
            _xml.WriteRaw("\n");
        }

        _xml.Flush();
    }

    public override void End()
    {
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Flush();
    }
}
