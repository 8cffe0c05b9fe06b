using Commerce.Domain.Carts;
using Xunit;

namespace Commerce.Tests.Domain.Carts;

public sealed class CartMetadataTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" {} ", null)]
    [InlineData("{ \"b\" : [1, 2.50, -0.0, 1e2], \"a\" : { \"z\": null, \"y\": true } }", "{\"a\":{\"y\":true,\"z\":null},\"b\":[1,2.5,0,100]}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    [InlineData("{\"t\":\"\\u00e4\\/\"}", "{\"t\":\"ä/\"}")]
    public void Parse_Object_HasOneSpelling(string? text, string? canonical)
    {
        Assert.Equal(canonical, CartMetadata.Parse(text));
        Assert.Equal(canonical, CartMetadata.Canonical(CartMetadata.Parse(text)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":\"\\u0000\"}")]
    [InlineData("{\"a\":\"\\ud800\"}")]
    [InlineData("{\"a\":[[[[[[[[1]]]]]]]]}")]
    public void Parse_AnythingElse_IsRefused(string text) =>
        Assert.Equal("INVALID_METADATA", Assert.Throws<InvalidMetadataException>(() => CartMetadata.Parse(text)).Code);

    [Fact]
    public void Parse_AsLongAsCanBe_IsTaken_AndNoLonger()
    {
        var room = CartLimits.MaxMetadataBytes - "{\"a\":\"\"}".Length;

        Assert.NotNull(CartMetadata.Parse($"{{\"a\":\"{new string('x', room)}\"}}"));
        Assert.Throws<InvalidMetadataException>(() => CartMetadata.Parse($"{{\"a\":\"{new string('x', room + 1)}\"}}"));
        Assert.Throws<InvalidMetadataException>(() => CartMetadata.Parse($"{{\"a\":\"{new string('ä', room / 2 + 1)}\"}}"));
    }
}
