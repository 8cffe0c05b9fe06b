using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Commerce.Domain.Fulfilment.Carriers;

/// <summary>
/// A carrier without vans, for development and tests: it draws labels of 4 by 6 inches with a bar code. Its numbers follow from the key, so that it
/// makes the same label again after a restart, and nothing has to be stored.
/// </summary>
public sealed class EmbeddedCarrier(TimeProvider clock) : ICarrier
{
    private const int Price = 499;
    private const int Module = 2;
    private const int QuietZone = 10;

    public string Name => "Commerce Post";

    public Task<CarrierLabel> CreateLabelAsync(CarrierParcel parcel, CancellationToken cancellationToken)
    {
        var number = NumberOf(parcel);
        return Task.FromResult(new CarrierLabel(
            number, Price, clock.GetUtcNow().UtcDateTime.Date.AddDays(3), $"label-{number}.svg", "image/svg+xml", Encoding.UTF8.GetBytes(Draw(parcel, number))));
    }

    private static string NumberOf(CarrierParcel parcel)
    {
        var hash = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{parcel.OrderNumber}/{parcel.Key}")));
        return string.Create(CultureInfo.InvariantCulture, $"CP{hash % 10_000_000_000:D10}");
    }

    private static string Draw(CarrierParcel parcel, string number)
    {
        var bars = new StringBuilder();
        var widths = Code128.Encode(number);
        var x = (400 - widths.Sum() * Module) / 2;
        if (x < QuietZone * Module) throw new InvalidOperationException("The number is too long for the label.");
        for (var i = 0; i < widths.Count; i++)
        {
            if (i % 2 == 0) bars.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"370\" width=\"{widths[i] * Module}\" height=\"140\"/>");
            x += widths[i] * Module;
        }

        var to = parcel.To;
        string?[] address = [to.Name, to.Line1, to.Line2, $"{to.PostalCode} {to.City}", string.Join(", ", new[] { to.State, to.Country }.Where(part => !string.IsNullOrEmpty(part)))];
        var lines = string.Concat(address.Where(line => !string.IsNullOrWhiteSpace(line))
            .Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"<text x=\"30\" y=\"{160 + i * 32}\" font-size=\"24\">{Text(line!, 28)}</text>")));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="4in" height="6in" viewBox="0 0 400 600" font-family="sans-serif">
            <title>Label {number}</title>
            <rect width="400" height="600" fill="#fff"/>
            <rect x="8" y="8" width="384" height="584" fill="none" stroke="#000" stroke-width="2"/>
            <text x="30" y="48" font-size="26" font-weight="bold">Commerce Post</text>
            <text x="30" y="76" font-size="14">From {Text(parcel.Sender, 40)}</text>
            <text x="30" y="96" font-size="14">Order {Text(parcel.OrderNumber, 20)} · {parcel.Pieces} pcs · {parcel.WeightGrams} g</text>
            <line x1="8" y1="112" x2="392" y2="112" stroke="#000"/>
            {lines}
            <line x1="8" y1="350" x2="392" y2="350" stroke="#000"/>
            {bars}
            <text x="200" y="545" font-size="22" text-anchor="middle" letter-spacing="2">{number}</text>
            <text x="200" y="578" font-size="12" text-anchor="middle">A drawing, not postage.</text>
            </svg>

            """;
    }

    private static string Text(string text, int length) => WebUtility.HtmlEncode(text.Length > length ? text[..(length - 1)] + "…" : text);
}
