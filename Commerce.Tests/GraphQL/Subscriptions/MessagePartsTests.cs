using HotChocolate.Subscriptions.Postgres;
using Xunit;

namespace Commerce.Tests.GraphQL.Subscriptions;

public sealed class MessagePartsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(7_000, 1)]
    [InlineData(8_000, 2)]
    [InlineData(1_000_000, 127)]
    public void Split_AnyLength_FitsAndComesTogether(int length, int count)
    {
        var text = new string('x', length);
        var parts = MessageParts.Split("tö:pic", text, 8000);
        var reader = new MessageParts();

        Assert.Equal(count, parts.Count);
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 7999));
        Assert.All(parts.SkipLast(1), part => Assert.Null(reader.Add(part)));
        Assert.Equal(("tö:pic", text), reader.Add(parts[^1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a:b:c:d:e")]
    [InlineData("id:0:1:***:text")]
    [InlineData("id:1:1:dA==:text")]
    [InlineData("id:1:2:dA==:the end of something")]
    public void Add_NoMessageOfOurs_IsIgnored(string payload) => Assert.Null(new MessageParts().Add(payload));
}
