using System.Text;
using HotChocolate.Types.Relay;
using Xunit;

namespace Commerce.Tests.GraphQL.Relay;

public sealed class NodeIdSerializerTests
{
    private static readonly DefaultNodeIdSerializer Serializer = new();
    private static readonly Guid Key = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Theory]
    [InlineData(1, "UHJvZHVjdDox")]
    [InlineData(12L, "UHJvZHVjdDoxMg==")]
    [InlineData("a:b", "UHJvZHVjdDphOmI=")]
    public void Format_Key_IsBase64OfTypeAndKey(object key, string id)
    {
        Assert.Equal(id, Serializer.Format("Product", key));
        Assert.Equal(new NodeId("Product", key), Serializer.Parse(id, key.GetType()));
    }

    [Fact]
    public void Format_Guid_IsItsBytes()
    {
        var id = Serializer.Format("Order", Key);

        Assert.Equal(Convert.ToBase64String([.. "Order:"u8, .. Key.ToByteArray()]), id);
        Assert.Equal(Key, Serializer.Parse(id, typeof(Guid)).InternalId);
    }

    [Fact]
    public void Parse_WithoutPadding_IsRead() => Assert.Equal(12L, Serializer.Parse("UHJvZHVjdDoxMg", typeof(long)).InternalId);

    [Fact]
    public void Parse_OlderForm_IsRead() => Assert.Equal(new NodeId("Product", 2), Serializer.Parse(Encode("Product\ni2"), typeof(int)));

    [Fact]
    public void Parse_GuidInHexadecimal_IsRead() => Assert.Equal(Key, Serializer.Parse(Encode($"Order:{Key:N}"), typeof(Guid)).InternalId);

    [Theory]
    [InlineData("", "")]
    [InlineData("???", "???")]
    [InlineData("UHJvZHVjdA==", "UHJvZHVjdA==")]
    [InlineData("UHJvZHVjdDphYmM=", "abc")]
    [InlineData("UHJvZHVjdDo5OTk5OTk5OTk5OQ==", "99999999999")]
    public void Parse_NoId_SaysWhat(string id, string original)
    {
        var error = Assert.Single(Assert.Throws<NodeIdInvalidFormatException>(() => Serializer.Parse(id, typeof(int))).Errors);

        Assert.Equal("The node ID string has an invalid format.", error.Message);
        Assert.Equal(original, error.Extensions!["originalValue"]);
    }

    [Fact]
    public void Parse_GuidWithDashes_IsRefused()
        => Assert.Throws<NodeIdInvalidFormatException>(() => Serializer.Parse(Encode($"Order:{Key:D}"), typeof(Guid)));

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
