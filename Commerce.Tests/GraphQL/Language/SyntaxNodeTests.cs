using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

public sealed class SyntaxNodeTests
{
    [Fact]
    public void TypeReference_Wrapped_TellsItsParts()
    {
        var type = Utf8GraphQLParser.Syntax.ParseTypeReference("[[Int!]]!");

        Assert.True(type.IsNonNullType());
        Assert.True(type.IsListType());
        Assert.Equal("[[Int!]]", type.NullableType().ToString());
        Assert.Equal("[Int!]", type.ElementType().ToString());
        Assert.Equal("[[Int!]]", type.InnerType().ToString());
        Assert.Equal("Int", type.NamedType().Name.Value);
        Assert.Throws<ArgumentException>(() => type.NamedType().ElementType());
    }

    [Fact]
    public void IntValue_TooBigForTheType_Throws()
    {
        var value = new IntValueNode(long.MaxValue);

        Assert.Equal(long.MaxValue, value.ToInt64());
        Assert.Throws<OverflowException>(() => value.ToInt32());
        Assert.Equal("9223372036854775807"u8, value.AsSpan());
    }

    [Theory]
    [InlineData("1.5", FloatFormat.FixedPoint, 1.5)]
    [InlineData("-1.5e3", FloatFormat.Exponential, -1500)]
    public void FloatValue_Parsed_KeepsItsText(string source, FloatFormat format, double expected)
    {
        var value = Assert.IsType<FloatValueNode>(Utf8GraphQLParser.Syntax.ParseValueLiteral(source));

        Assert.Equal((source, format, expected), (value.Value, value.Format, value.ToDouble()));
    }

    [Fact]
    public void FloatValue_NotFinite_HasNoLiteral() => Assert.Throws<ArgumentException>(() => new FloatValueNode(double.NaN));

    [Fact]
    public void With_ChangesOneThing_AndKeepsTheRest()
    {
        var field = Utf8GraphQLParser.Syntax.ParseField("a: b(c: 1) @d { e }");

        Assert.Equal("x: b(c: 1) @d { e }", field.WithAlias(new NameNode("x")).ToString(indented: false));
        Assert.Equal("a: b @d { e }", field.WithArguments([]).ToString(indented: false));
        Assert.Equal("a: b(c: 1) @d", field.WithSelectionSet(null).ToString(indented: false));
        Assert.Same(field.Location, field.WithDirectives([]).Location);
    }

    [Fact]
    public void NameCache_ManyNames_StaysRight()
    {
        var source = "{" + string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"field{i}")) + "}";

        var operation = (OperationDefinitionNode)Utf8GraphQLParser.Parse(source).Definitions[0];

        Assert.Equal(
            Enumerable.Range(0, 2000).Select(i => $"field{i}"),
            operation.SelectionSet.Selections.Select(selection => ((FieldNode)selection).Name.Value));
    }
}
