using Commerce.Domain.Feeds;
using Commerce.Domain.Feeds.Formats;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Feeds;

/// <summary>Real files of real merchants, where they are at hand.</summary>
public sealed class RecordedFeedsTests
{
    [SharedFact("data")]
    public void Shopify() => Expect("shopify-products.csv", FeedFormat.ShopifyCsv, "USD", rows: 21, bad: 0);

    [SharedFact("data")]
    public void Woocommerce() => Expect("woocommerce-sample.csv", FeedFormat.WoocommerceCsv, "USD", rows: 24, bad: 2);

    [SharedFact("data")]
    public void GoogleAtom_InItsCurrency() => Expect("google-merchant-atom.xml", FeedFormat.GoogleXml, "KZT", rows: 663, bad: 0);

    [SharedFact("data")]
    public void GoogleRetail() => Expect("google-retail.jsonl", FeedFormat.Jsonl, "USD", rows: 316, bad: 0);

    [SharedFact("data")]
    public void GoogleRetail_SomeInvalid() => Expect("google-retail-some-invalid.jsonl", FeedFormat.Jsonl, "USD", rows: 3, bad: 1);

    private static void Expect(string file, FeedFormat format, string currency, int rows, int bad)
    {
        using var stream = File.OpenRead(Shared.PathOf($"data/{file}"));
        Assert.Equal(format, FeedFormatDetector.Detect(stream));
        var read = FeedReaders.For(format).Read(stream, new FeedReadOptions(currency, new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc))).ToList();
        var errors = read.SelectMany(row => row.Errors.Select(error => $"{row.Number} {error.Column} {error.Code} {error.Value}")).ToList();

        Assert.True(read.Count == rows && read.Count(row => row.Errors.Count > 0) == bad, $"{read.Count} rows; {string.Join("; ", errors.Take(10))}");
    }
}
