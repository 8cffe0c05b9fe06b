using Bunit;
using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Operations;
using Xunit;

namespace Commerce.Tests.Admin;

public sealed class StockLevelTests : ComponentTest
{
    [Theory]
    [InlineData(0, true, "Sold out: 0")]
    [InlineData(1200, true, "1,200")]
    [InlineData(0, false, "∞")]
    public void StockLevel_OfAQuantity_SaysWhatItMeans(int quantity, bool isCounted, string shown)
    {
        var level = Render<StockLevel>(parameters => parameters.Add(p => p.Quantity, quantity).Add(p => p.IsCounted, isCounted));

        Assert.EndsWith(shown, string.Concat(level.Nodes.Select(node => node.TextContent)).Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, new bool[0], true)]
    [InlineData(false, new bool[0], false)]
    [InlineData(false, new[] { false, true }, true)]
    [InlineData(true, new[] { false, false }, false)]
    public void ProductRow_WithVariants_IsCountedAsTheyAre(bool product, bool[] variants, bool counted)
        => Assert.Equal(counted, new ProductRow("1", "Mug", null, null, 1, null, true, null, 1, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, 0, product, [.. variants.Select(tracked => new CountedVariant(tracked))], null, null).IsCounted);
}
