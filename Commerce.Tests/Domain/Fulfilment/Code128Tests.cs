using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Commerce.Domain.Fulfilment.Carriers;
using Commerce.Domain.Orders;
using Xunit;

namespace Commerce.Tests.Domain.Fulfilment;

/// <summary>Bar codes are what the standard says, and a label's can be read back from the drawing.</summary>
public sealed class Code128Tests
{
    [Fact]
    public void Patterns_AreThoseOfTheStandard()
    {
        Assert.Equal(107, Code128.Patterns.Length);
        Assert.Equal(107, Code128.Patterns.Distinct().Count());
        Assert.All(Code128.Patterns[..106], pattern =>
        {
            Assert.Equal(11, pattern.Sum(width => width - '0'));
            // The bars of every symbol have an even width: by that scanners notice misread ones.
            Assert.Equal(0, (pattern[0] + pattern[2] + pattern[4] - 3 * '0') % 2);
        });
        Assert.Equal(13, Code128.Patterns[106].Sum(width => width - '0'));
    }

    [Fact]
    public void Encode_KnownText_HasItsKnownCheckSymbol()
    {
        // 104 + 1*48 + 2*42 + 3*42 + 4*17 + 5*18 + 6*19 + 7*35 = 879, modulo 103 = 55.
        var widths = string.Concat(Code128.Encode("PJJ123C").Select(width => width.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(Code128.Patterns[104] + string.Concat("PJJ123C".Select(letter => Code128.Patterns[letter - ' '])) + Code128.Patterns[55] + Code128.Patterns[106], widths);
        Assert.Throws<ArgumentException>(() => Code128.Encode(""));
        Assert.Throws<ArgumentException>(() => Code128.Encode("ä"));
    }

    [Fact]
    public async Task Label_OfTheEmbeddedCarrier_CarriesItsNumberAsBars()
    {
        var parcel = new CarrierParcel("shipment-7", "K7QX-4M2P", "A <Shop> & Co", new PostalAddress("Ada <b>Lovelace</b>", "1 Main St", null, "Los Angeles", "CA", "US", "90001"), 3, 1200);
        var carrier = new EmbeddedCarrier(TimeProvider.System);
        var label = await carrier.CreateLabelAsync(parcel, default);
        var svg = XDocument.Parse(Encoding.UTF8.GetString(label.Content.Span));

        var bars = svg.Descendants().Where(node => node.Name.LocalName == "rect" && node.Attribute("y")?.Value == "370")
            .Select(node => (X: (int)node.Attribute("x")!, Width: (int)node.Attribute("width")!)).ToList();
        var read = new StringBuilder();
        var widths = new List<int>();
        for (var i = 0; i < bars.Count; i++)
        {
            widths.Add(bars[i].Width / 2);
            if (i + 1 < bars.Count) widths.Add((bars[i + 1].X - bars[i].X - bars[i].Width) / 2);
        }

        for (var i = 6; i + 13 < widths.Count; i += 6)
            read.Append((char)(Array.IndexOf(Code128.Patterns, string.Concat(widths.Skip(i).Take(6))) + ' '));

        Assert.Equal(label.TrackingNumber, read.ToString());
        Assert.Matches(new Regex(@"\ACP\d{10}\z"), label.TrackingNumber);
        Assert.True(bars[0].X >= 20, "There is a quiet zone of ten modules.");
        Assert.Equal(label.TrackingNumber, (await carrier.CreateLabelAsync(parcel, default)).TrackingNumber);
        Assert.NotEqual(label.TrackingNumber, (await carrier.CreateLabelAsync(parcel with { Key = "shipment-8" }, default)).TrackingNumber);
    }
}
