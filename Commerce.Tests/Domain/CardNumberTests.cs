using Commerce.Domain;
using Commerce.Domain.Customers;
using Xunit;

namespace Commerce.Tests.Domain;

public sealed class CardNumberTests
{
    [Theory]
    [InlineData("4242424242424242")]
    [InlineData("4242 4242 4242 4242")]
    [InlineData("my card: 3782-822463-10005, thanks")]
    [InlineData("tok_6011111111111117")]
    [InlineData("٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢")]
    public void IsIn_FullNumber_IsFound(string text) => Assert.True(CardNumbers.IsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4242")]
    [InlineData("4242424242424241")]
    [InlineData("Order 20261122-000123")]
    [InlineData("42424242424242424242424242424242")]
    public void IsIn_AnythingElse_IsNot(string? text) => Assert.False(CardNumbers.IsIn(text));

    [Fact]
    public void Countries_AreThoseOfTheStandard()
    {
        Assert.All(["DE", "US", "GB", "JP", "BR", "ZA", "HK"], code => Assert.True(Countries.IsKnown(code)));
        Assert.All(["XX", "UK", "de", "001", "", "USA"], code => Assert.False(Countries.IsKnown(code)));
    }
}
