using Commerce.Domain.Catalog;
using Xunit;

namespace Commerce.Tests.Domain;

public sealed class CatalogTextTests
{
    [Theory]
    [InlineData("30x20x10 cm", "30x20x10 cm")]
    [InlineData(" 30 X 20,5 × 10CM ", "30x20.5x10 cm")]
    [InlineData("1.50*2*3", "1.5x2x3 cm")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Dimensions_ThreeLengths_AreWrittenOneWay(string? text, string? expected) => Assert.Equal(expected, Dimensions.Normalize(text));

    [Theory]
    [InlineData("30x20")]
    [InlineData("0x1x1")]
    [InlineData("-1x1x1")]
    [InlineData("large")]
    [InlineData("30x20x10 in")]
    public void Dimensions_AnythingElse_IsRefused(string text) =>
        Assert.Equal("INVALID_DIMENSIONS", Assert.Throws<InvalidDimensionsException>(() => Dimensions.Normalize(text)).Code);

    [Theory]
    [InlineData("Café Crème №5", "cafe-creme-no5")]
    [InlineData("  Men's — T-Shirts & Co. ", "mens-t-shirts-co")]
    [InlineData("靴 42", "靴-42")]
    [InlineData("!!!", "")]
    public void Slug_OfAName_IsReadable(string name, string expected) => Assert.Equal(expected, Slugs.From(name));
}
