using System.Text;
using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Export;
using Commerce.Domain.Feeds.Formats;
using Xunit;

namespace Commerce.Tests.Feeds;

public sealed class FeedReadersTests
{
    private const string Shopify = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty\n";

    [Theory]
    [InlineData("Handle,Title,Variant Price\n", FeedFormat.ShopifyCsv)]
    [InlineData("URL handle;Title;Price\n", FeedFormat.ShopifyCsv)]
    [InlineData("\uFEFFhandle,TITLE\r\n", FeedFormat.ShopifyCsv)]
    [InlineData("SKU,Inventory quantity\n", FeedFormat.ShopifyCsv)]
    [InlineData("ID,Type,SKU,Name,Published,Regular price\n", FeedFormat.WoocommerceCsv)]
    [InlineData("id\ttitle\titem group id\tprice\n", FeedFormat.GoogleTsv)]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel/></rss>", FeedFormat.GoogleXml)]
    [InlineData("  \n<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", FeedFormat.GoogleXml)]
    [InlineData("\n{\"id\": \"1\"}", FeedFormat.Jsonl)]
    public void Detect_KnownContent_NamesTheFormat(string content, FeedFormat expected)
        => Assert.Equal(expected, FeedFormatDetector.Detect(Bytes(content.TrimStart(expected == FeedFormat.GoogleXml ? ' ' : '\0').TrimStart('\n'))));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("Dear supplier,\nplease find attached", "not the header of a feed")]
    [InlineData("<catalog><body/></catalog>", "its root is <catalog>")]
    [InlineData("<!DOCTYPE html><html><body/></html>", "a web page")]
    [InlineData("%PDF-1.7\n", "a PDF document")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss/>", "document type, which feeds do not have. Remove the <!DOCTYPE …> and the entities it defines. (line 1")]
    [InlineData("<rss><channel>", null)]
    [InlineData("[{\"id\": 1}]", "one object per line")]
    [InlineData("PK\u0003\u0004....", "binary file")]
    public void Detect_NoFeed_SaysWhatWasFound(string content, string? part)
    {
        if (part is null)
        {
            // The beginning is that of a feed; that it ends too early is found where it ends.
            var exception = Assert.Throws<UnreadableFeedException>(() => Read(content, FeedFormat.GoogleXml));
            Assert.Equal((1, 15), (exception.Line, exception.Column));
            return;
        }

        Assert.Contains(part, Assert.Throws<UnreadableFeedException>(() => FeedFormatDetector.Detect(Bytes(content))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "a picture (PNG)")]
    [InlineData("1F8B0800000000000003AB562A", "gzip archive")]
    [InlineData("480061006E0064006C0065002C00", "a binary file")]
    public void Detect_OtherKindsOfFiles_NamesThem(string hex, string part)
    {
        using var content = new MemoryStream(Convert.FromHexString(hex));

        Assert.Contains(part, Assert.Throws<UnreadableFeedException>(() => FeedFormatDetector.Detect(content)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"product":5}""", "WRONG_SHAPE")]
    [InlineData("""{"product":{"name":"A"},"variants":[5]}""", "WRONG_SHAPE")]
    [InlineData("""{"id":"1","title":"\ud800"}""", "WRONG_SHAPE")]
    [InlineData("""{"id":""", "INVALID_JSON")]
    public void Jsonl_LinesOfAnotherShape_AreRefusedAlone(string line, string code)
    {
        var rows = Read(line + "\n{\"id\":\"2\",\"title\":\"a\\u0000b\"}\n", FeedFormat.Jsonl);

        Assert.Equal(code, Assert.Single(rows[0].Errors).Code);
        Assert.Equal("ab", rows[1].Product.Name);
    }

    [Fact]
    public void Table_StrayNulCharacter_IsLeftOut()
    {
        Assert.Equal("AB", Assert.Single(Read("Handle,Title\na,A\0B\n", FeedFormat.ShopifyCsv)).Product.Name);
    }

    [Fact]
    public void Shopify_RowsWithOneHandle_AreVariantsOfOneProduct()
    {
        var rows = Read(Shopify + "mug,Mug,Size,S,MUG-S,9.50,3\nmug,,,M,MUG-M,10,4\nlamp,Lamp,Title,Default Title,LAMP,20,1\n", FeedFormat.ShopifyCsv);

        Assert.Equal([FeedRowKind.Variant, FeedRowKind.Variant, FeedRowKind.Simple], rows.Select(row => row.Kind));
        Assert.Equal([950, 1000, 2000], rows.Select(row => row.Offer.PriceCents!.Value));
        Assert.Equal(new FeedOption("Size", "M"), Assert.Single(rows[1].Options));
        Assert.Equal([2, 3, 4], rows.Select(row => row.Number));
        Assert.All(rows, row => Assert.Empty(row.Errors));
    }

    [Theory]
    [InlineData("-1", "NEGATIVE_PRICE")]
    [InlineData("1e9", "NOT_A_PRICE")]
    [InlineData("free", "NOT_A_PRICE")]
    [InlineData("15 EUR", "WRONG_CURRENCY")]
    [InlineData("€15", "WRONG_CURRENCY")]
    [InlineData("374990 KZT", "WRONG_CURRENCY")]
    [InlineData("1.999", "PRICE_TOO_PRECISE")]
    [InlineData("99999999999", "PRICE_TOO_LARGE")]
    public void Price_NotOfThisShop_IsRefusedWithItsPlace(string price, string code)
    {
        var row = Assert.Single(Read($"{Shopify}mug,Mug,,,MUG,{price},3\n", FeedFormat.ShopifyCsv));

        var error = Assert.Single(row.Errors);
        Assert.Equal((2, "Variant Price", price, code), (row.Number, error.Column, error.Value, error.Code));
    }

    [Theory]
    [InlineData("15", 1500)]
    [InlineData("15.5", 1550)]
    [InlineData("15.00 USD", 1500)]
    [InlineData("USD 15", 1500)]
    [InlineData("$15", 1500)]
    [InlineData("1,234.50", 123450)]
    [InlineData("1.234,50", 123450)]
    [InlineData("12,50", 1250)]
    [InlineData("1,234", 123400)]
    [InlineData("19.9900", 1999)]
    [InlineData("0", 0)]
    public void Price_InAnyUsualSpelling_IsRead(string price, int cents)
    {
        var row = Assert.Single(Read($"Handle\tTitle\tVariant Price\nmug\tMug\t{price}\n", FeedFormat.ShopifyCsv));

        Assert.Empty(row.Errors);
        Assert.Equal(cents, row.Offer.PriceCents);
    }

    [Fact]
    public void Table_AfterALineBreakInQuotes_CountsLines()
    {
        var rows = Read("Handle,Title,Body (HTML)\r\na,A,\"one\r\ntwo \"\"three\"\"\"\r\nb,B,x\r\n", FeedFormat.ShopifyCsv);

        Assert.Equal([2, 4], rows.Select(row => row.Number));
        Assert.Equal("one\r\ntwo \"three\"", rows[0].Product.Description);
    }

    [Fact]
    public void Table_SurplusCellsAndBadQuotes_RefuseTheirRowsOnly()
    {
        var rows = Read("Handle,Title\na,5\" nail\nb,B,surplus\nc,C\n", FeedFormat.ShopifyCsv);

        Assert.Equal(["BAD_QUOTES", "SURPLUS_CELLS"], rows.Take(2).Select(row => Assert.Single(row.Errors).Code));
        Assert.Empty(rows[2].Errors);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("+49 170 1", "'+49 170 1")]
    [InlineData("-5", "-5")]
    [InlineData("+49", "+49")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    public void Table_CellThatASpreadsheetWouldRun_IsDefusedAndReadBack(string text, string cell)
    {
        var written = new StringWriter();
        var table = new TableWriter(written, ',', ["Handle", "Title"]);
        table.WriteHeader();
        (table["Handle"], table["Title"]) = ("a", text);
        table.EndRow();

        Assert.Equal($"Handle,Title\r\na,{cell}\r\n", written.ToString());
        Assert.Equal(text, Assert.Single(Read(written.ToString(), FeedFormat.ShopifyCsv)).Product.Name);
    }

    [Theory]
    [InlineData("Clothing > Tees", "Clothing|Tees")]
    [InlineData("A &amp; B &gt; C", "A & B|C")]
    [InlineData("3\\> 2 > back\\\\slash", "3> 2|back\\slash")]
    [InlineData("a\\b", "a\\b")]
    public void CategoryPath_WithEscapes_IsRead(string text, string steps) => Assert.Equal(steps.Split('|'), FeedLists.SplitPath(text));

    [Fact]
    public void Table_InWindows1252_IsReadAsSuch()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var stream = new MemoryStream(windows.GetBytes("Handle;Title\ncafe;Café – “fin”\n"));

        Assert.Equal("Café – “fin”", FeedReaders.For(FeedFormat.ShopifyCsv).Read(stream, Options).Single().Product.Name);
    }

    [Fact]
    public void Table_HugeCell_IsRefusedAndTheNextRowRead()
    {
        var rows = Read($"Handle,Title,Body (HTML)\na,A,\"{new string('x', 5_000_000)}\"\nb,B,fine\n", FeedFormat.ShopifyCsv);

        Assert.Equal("VALUE_TOO_LONG", Assert.Single(rows[0].Errors).Code);
        Assert.Equal(200, rows[0].Errors[0].Value!.Length);
        Assert.Empty(rows[1].Errors);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>", "document type")]
    [InlineData("<rss><channel><item><g:id>1</g:id></item></channel></rss>", "not well-formed")]
    [InlineData("<feed><entry><id>1</entry></feed>", "not well-formed")]
    public void GoogleXml_EntitiesOrBrokenXml_EndTheFileWithItsPlace(string xml, string part)
    {
        var exception = Assert.Throws<UnreadableFeedException>(() => Read(xml, FeedFormat.GoogleXml));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, exception.Line);
    }

    [Fact]
    public void GoogleXml_RssAndAtomWithAndWithoutPrefix_ReadTheSame()
    {
        const string Item = "<g:id>A1</g:id><title>Cup</title><g:price>10.00 USD</g:price><g:sale_price>8 USD</g:sale_price><g:availability>in stock</g:availability><g:shipping><g:price>1 USD</g:price></g:shipping><g:image_link>https://img.example/a.png</g:image_link>";
        var rss = Assert.Single(Read($"<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel><title>x</title><item>{Item}<link>https://shop.example/cup</link></item></channel></rss>", FeedFormat.GoogleXml));
        var atom = Assert.Single(Read($"<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:g=\"http://base.google.com/ns/1.0\"><title>x</title><entry>{Item}<link href=\"https://shop.example/cup\"/></entry></feed>", FeedFormat.GoogleXml));

        Assert.Equal(("A1", 800, 1000, "Cup", false), (rss.Offer.Sku, rss.Offer.PriceCents, rss.Offer.CompareAtPriceCents, rss.Product.Name, rss.Offer.TrackStock));
        Assert.Equal(rss.Offer, atom.Offer);
        Assert.Equal("https://img.example/a.png", Assert.Single(atom.Images).Url);
    }

    [Fact]
    public void GoogleTsv_ItemsOfAGroup_AreVariantsWithOptions()
    {
        var rows = Read("id\ttitle\titem group id\tcolor\tsize\tprice\tadditional image link\n1\tTee red\ttee\tred\tM\t5 USD\thttps://a.example/1.png,https://a.example/2.png\n2\tMug\t\t\t\t7 USD\t\n", FeedFormat.GoogleTsv);

        Assert.Equal((FeedRowKind.Variant, "tee"), (rows[0].Kind, rows[0].ProductKey));
        Assert.Equal([new FeedOption("Color", "red"), new FeedOption("Size", "M")], rows[0].Options);
        Assert.Equal(2, rows[0].Images.Count);
        Assert.Equal((FeedRowKind.Simple, "2"), (rows[1].Kind, rows[1].ProductKey));
    }

    [Fact]
    public void Woocommerce_Variation_NamesItsParentBySkuOrId()
    {
        const string Header = "ID,Type,SKU,Name,Published,Regular price,Sale price,Parent,Attribute 1 name,Attribute 1 value(s),Categories\n";
        var rows = Read(Header + "44,variable,tee,Tee,1,,,,Color,\"Red, Blue\",\"Clothing > Tees, Sale\"\n45,variation,tee-r,Tee - Red,1,20,15,id:44,Color,Red,\n46,variation,tee-b,Tee - Blue,1,20,,tee,Color,Blue,\n47,variation,x,X,1,1,,id:99,Color,Red,\n48,grouped,g,G,1,,,,,,\n", FeedFormat.WoocommerceCsv);

        Assert.Equal([FeedRowKind.Parent, FeedRowKind.Variant, FeedRowKind.Variant], rows.Take(3).Select(row => row.Kind));
        Assert.All(rows.Take(3), row => Assert.Equal("tee", row.ProductKey));
        Assert.Equal((1500, 2000), (rows[1].Offer.PriceCents, rows[1].Offer.CompareAtPriceCents));
        Assert.Equal(["Clothing", "Tees"], rows[0].Product.Categories![0]);
        Assert.Equal(["UNKNOWN_PARENT", "UNSUPPORTED_TYPE"], rows.Skip(3).Select(row => Assert.Single(row.Errors).Code));
    }

    [Fact]
    public void Jsonl_BothShapesAndABadLine_AreReadLineByLine()
    {
        var rows = Read("""
            {"product":{"name":"Tee","slug":"tee","options":["Color"],"categories":["A > B"],"images":[{"url":"https://a.example/1.png","alt":"front"}]},"variants":[{"sku":"T1","price":5,"stock":3,"options":{"Color":"Red"}},{"sku":"T2","price":"6.50","currency":"USD","options":{"Color":"Blue"}}]}

            {"id":"G1","title":"Pen","priceInfo":{"price":"16","originalPrice":45.0,"cost":"12.0","currencyCode":"USD"},"availability":"IN_STOCK","availableQuantity":50}
            {"id": oops}
            [1]
            {"id":"G2","title":"Pen","priceInfo":{"price":"16","currencyCode":"EUR"}}
            """, FeedFormat.Jsonl);

        Assert.Equal([1, 1, 1, 3, 4, 5, 6], rows.Select(row => row.Number));
        Assert.Equal([FeedRowKind.Parent, FeedRowKind.Variant, FeedRowKind.Variant, FeedRowKind.Simple], rows.Take(4).Select(row => row.Kind));
        Assert.Equal((1600, 4500, 1200, 50), (rows[3].Offer.PriceCents, rows[3].Offer.CompareAtPriceCents, rows[3].Offer.CostCents, rows[3].Offer.StockQuantity));
        Assert.Equal(["INVALID_JSON", "NOT_AN_OBJECT", "WRONG_CURRENCY"], rows.Skip(4).Select(row => Assert.Single(row.Errors).Code));
    }

    private static FeedReadOptions Options { get; } = new("USD", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static MemoryStream Bytes(string content) => new(Encoding.UTF8.GetBytes(content));

    private static List<FeedRow> Read(string content, FeedFormat format) => [.. FeedReaders.For(format).Read(Bytes(content), Options)];
}
