using HotChocolate.Language;
using HotChocolate.Types;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

public sealed class ScalarTests
{
    [Fact]
    public void Serialize_Dates_WritesWhatClientsRead()
    {
        var dateTime = new DateTimeType();

        Assert.Equal("2025-03-01T12:00:00.123Z", dateTime.Serialize(new DateTime(2025, 3, 1, 12, 0, 0, 123, 456, DateTimeKind.Utc)));
        Assert.Equal("2025-03-01T12:00:00.000+05:30", dateTime.Serialize(new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.FromMinutes(330))));
        Assert.Equal("2024-02-29", new LocalDateType().Serialize(new DateOnly(2024, 2, 29)));
        Assert.Equal("23:59:58", new LocalTimeType().Serialize(new TimeOnly(23, 59, 58)));
        Assert.Equal("P1DT2H3M4.5S", new TimeSpanType().Serialize(new TimeSpan(1, 2, 3, 4, 500)));
    }

    [Fact]
    public void Serialize_OtherNumbers_ConvertsWithoutLoss()
    {
        Assert.Equal(5, new IntType().Serialize(5L));
        Assert.Equal("17", new StringType().Serialize(17));
        Assert.Equal(1.5, new FloatType().Serialize(1.5f));
        Assert.Throws<SerializationException>(() => new IntType().Serialize(5_000_000_000L));
        Assert.Throws<SerializationException>(() => new IntType().Serialize(1.5));
        Assert.Throws<SerializationException>(() => new FloatType().Serialize(double.NaN));
    }

    [Theory]
    [InlineData("Int", "2147483647", true)]
    [InlineData("Int", "2147483648", false)]
    [InlineData("Int", "1.0", false)]
    [InlineData("Int", "\"1\"", false)]
    [InlineData("Float", "3", true)]
    [InlineData("Float", "1e400", false)]
    [InlineData("String", "5", false)]
    [InlineData("String", "A", false)]
    [InlineData("ID", "5", true)]
    [InlineData("ID", "5.0", false)]
    [InlineData("Boolean", "true", true)]
    [InlineData("Byte", "-1", false)]
    [InlineData("Decimal", "79228162514264337593543950335", true)]
    [InlineData("UUID", "\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"", true)]
    [InlineData("UUID", "\"no\"", false)]
    [InlineData("URL", "\"/relative\"", true)]
    [InlineData("URL", "\"words here\"", false)]
    [InlineData("Any", "{ a: [1, B] }", true)]
    public void IsInstanceOfType_Literal_FollowsTheType(string name, string literal, bool fits)
    {
        var scalar = (ScalarType)Activator.CreateInstance(BuiltInScalars.ByName[name])!;

        Assert.Equal(fits, scalar.IsInstanceOfType(Utf8GraphQLParser.Syntax.ParseValueLiteral(literal)));
    }

    [Theory]
    [InlineData("\"2025-03-01T12:00:00\"")]
    [InlineData("\"2025-03-01 12:00:00Z\"")]
    [InlineData("\"2025-13-01T12:00:00Z\"")]
    [InlineData("\"soon\"")]
    public void ParseLiteral_DateTimeWithoutOffset_IsRefused(string literal)
        => Assert.Throws<SerializationException>(() => new DateTimeType().ParseLiteral(Utf8GraphQLParser.Syntax.ParseValueLiteral(literal)));

    [Fact]
    public void ParseLiteral_Any_KeepsShapeAndPrecision()
    {
        var any = new AnyType();
        var value = Assert.IsType<Dictionary<string, object?>>(any.ParseLiteral(Utf8GraphQLParser.Syntax.ParseValueLiteral("{ a: 12345678901, b: [2.5, RED, null] }")));

        Assert.Equal(12345678901L, value["a"]);
        Assert.Equal([2.5m, "RED", null], Assert.IsType<List<object?>>(value["b"]));
        Assert.Equal("{a: 12345678901, b: [2.5, \"RED\", null]}", any.ParseValue(value).ToString(false));
    }
}
