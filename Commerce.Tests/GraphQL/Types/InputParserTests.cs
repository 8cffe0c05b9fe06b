using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Types;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

public sealed class InputParserTests
{
    private static readonly ISchema s_schema = SchemaBuilder.New().AddQueryType<Query>().Create();

    [Fact]
    public void ParseLiteral_Record_FillsConstructorAndProperties()
    {
        var value = Parse<Order>("{ lines: [{ sku: \"A\", count: 2 }, { sku: \"B\" }], note: null, state: SHIPPED_OUT, weights: 1.5 }");

        Assert.Equal([new Line("A", 2), new Line("B", 1)], value.Lines);
        Assert.True(value.Note.HasValue);
        Assert.Null(value.Note.Value);
        Assert.False(value.Comment.HasValue);
        Assert.Equal(State.ShippedOut, value.State);
        Assert.Equal([1.5f], value.Weights);
        Assert.Null(value.Tags);
    }

    [Fact]
    public void ParseLiteral_DictionaryAndNestedLists_AreMade()
    {
        var value = Parse<Order>("{ lines: [], state: NEW, weights: [], tags: [{ key: \"a\", value: 1 }], grid: 7 }");

        Assert.Equal(1, value.Tags!["a"]);
        Assert.Equal([[7]], value.Grid!);
    }

    [Theory]
    [InlineData("{ state: NEW, weights: [] }", "/order/lines", null)]
    [InlineData("{ lines: null, state: NEW, weights: [] }", "/order/lines", "HC0018")]
    [InlineData("{ lines: [{ sku: 1 }], state: NEW, weights: [] }", "/order/lines[0]/sku", null)]
    [InlineData("{ lines: [null], state: NEW, weights: [] }", "/order/lines[0]", "HC0018")]
    [InlineData("{ lines: [], state: GONE, weights: [] }", "/order/state", null)]
    [InlineData("{ lines: [], state: NEW, weights: [], what: 1 }", "/order", null)]
    [InlineData("5", "/order", null)]
    public void ParseLiteral_Wrong_SaysWhere(string literal, string path, string? code)
    {
        var error = Assert.Throws<SerializationException>(() => Parse<Order>(literal));

        Assert.Equal(path, error.Path?.Print());
        Assert.Equal(code, error.Errors[0].Code);
    }

    [Theory]
    [InlineData("{}", "/choice", "HC0054")]
    [InlineData("{ id: 1, slug: \"a\" }", "/choice", "HC0055")]
    [InlineData("{ slug: null }", "/choice/slug", "HC0056")]
    public void ParseLiteral_OneOf_TakesExactlyOne(string literal, string path, string code)
    {
        var error = Assert.Throws<SerializationException>(() => Parse("choice", literal));

        Assert.Equal(path, error.Path?.Print());
        Assert.Equal(code, error.Errors[0].Code);
        Assert.Equal("a", ((Choice)Parse("choice", "{ slug: \"a\" }")!).Slug);
    }

    private static T Parse<T>(string literal) => (T)Parse("order", literal)!;

    private static object? Parse(string argument, string literal)
        => new InputParser().ParseLiteral(Utf8GraphQLParser.Syntax.ParseValueLiteral(literal), s_schema.QueryType.Fields["take"].Arguments[argument]);

    public sealed class Query
    {
        public bool Take(Order order, Choice? choice) => choice is null;
    }

    public enum State
    {
        New,
        ShippedOut
    }

    public sealed record Line(string Sku, [property: DefaultValue(1)] int Count);

    public sealed class Order
    {
        public required IReadOnlyList<Line> Lines { get; init; }
        public Optional<string?> Note { get; set; }
        public Optional<string?> Comment { get; set; }
        public State State { get; set; }
        public float[] Weights { get; set; } = [];
        public Dictionary<string, int>? Tags { get; set; }
        public List<List<int>>? Grid { get; set; }
    }

    [OneOf]
    public sealed class Choice
    {
        public int? Id { get; set; }
        public string? Slug { get; set; }
    }
}
