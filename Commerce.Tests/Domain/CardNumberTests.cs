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
    [InlineData("f81d4fae-7dec-11d0-a765-00a0c91e6bf6 paid with 4242-4242-4242-4242")]
    [InlineData("٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢")]
    public void IsIn_FullNumber_IsFound(string text) => Assert.True(CardNumbers.IsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4242")]
    [InlineData("4242424242424241")]
    [InlineData("Order 20261122-000123")]
    [InlineData("42424242424242424242424242424242")]
    [InlineData("Supplier a4242424242424242b00000000000001")]
    [InlineData("delivery A4242424-2424-2424-200A-abcdefabcdef")]
    public void IsIn_AnythingElse_IsNot(string? text) => Assert.False(CardNumbers.IsIn(text));

    [Fact]
    public void Countries_AreThoseOfTheStandard()
    {
        Assert.All(["DE", "US", "GB", "JP", "BR", "ZA", "HK"], code => Assert.True(Countries.IsKnown(code)));
        Assert.All(["XX", "UK", "de", "001", "", "USA"], code => Assert.False(Countries.IsKnown(code)));
    }
}
