using System.Text;
using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

public sealed class ParserTests
{
    [Fact]
    public void Parse_Field_KnowsItsPlace()
    {
        const string source = "# ä 😀\n{ shop(name: \"ü😀\") { id } }";
        var document = Utf8GraphQLParser.Parse(source);

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        var shop = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        var id = Assert.Single(shop.SelectionSet!.Selections);
        Assert.Equal(2, shop.Location!.Line);
        Assert.Equal(3, shop.Location.Column);
        Assert.Equal("{ shop(name: \"ü😀\") { ".Length + 1, id.Location!.Column);
        Assert.Equal("id"u8, Encoding.UTF8.GetBytes(source).AsSpan()[id.Location.Start..id.Location.End]);
    }

    [Fact]
    public void Parse_NoLocations_NodesHaveNone()
    {
        var document = Utf8GraphQLParser.Parse("{ a { b } }", ParserOptions.NoLocation);

        Assert.Null(document.Location);
        Assert.Null(document.Definitions[0].Location);
    }

    [Fact]
    public void Parse_Document_CountsNodesAndFields()
    {
        var document = Utf8GraphQLParser.Parse("{ a { b } ... on C { d } }");

        Assert.Equal(3, document.FieldsCount);

        // Document, operation, 3 selection sets, 3 fields with a name each, inline fragment, type with its name.
        Assert.Equal(14, document.Count);
    }

    [Theory]
    [InlineData("", "Syntax Error: Unexpected <EOF>.", 1, 1)]
    [InlineData("# only a comment", "Syntax Error: Unexpected <EOF>.", 1, 17)]
    [InlineData("{}", "Syntax Error: Expected Name, found \"}\".", 1, 2)]
    [InlineData("{ a() }", "Syntax Error: Expected Name, found \")\".", 1, 5)]
    [InlineData("{ a(b:) }", "Syntax Error: Unexpected \")\".", 1, 7)]
    [InlineData("query ($a Int) { a }", "Syntax Error: Expected \":\", found Name \"Int\".", 1, 11)]
    [InlineData("query ($a: Int!!) { a }", "Syntax Error: Expected \"$\", found \"!\".", 1, 16)]
    [InlineData("{\r\n  a(b: ~) }", "Syntax Error: Unexpected character: \"~\".", 2, 8)]
    [InlineData("{ ü }", "Syntax Error: Unexpected character: U+00FC.", 1, 3)]
    [InlineData("{ 😀 }", "Syntax Error: Unexpected character: U+1F600.", 1, 3)]
    [InlineData("{ a(b: \"😀\\q\") }", "Syntax Error: Invalid character escape sequence: \"\\q\".", 1, 11)]
    [InlineData("\"text\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"text\" fancy", "Syntax Error: Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("extend fancy", "Syntax Error: Unexpected Name \"fancy\".", 1, 8)]
    [InlineData("type A { a(b: Int = $c): Int }", "Syntax Error: Unexpected variable \"$c\" in constant value.", 1, 21)]
    public void Parse_NoGraphQL_SaysWhatAndWhere(string source, string message, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal(message, exception.Message);
        Assert.Equal((line, column), (exception.Line, exception.Column));
    }

    [Fact]
    public void Parse_InvalidUtf8_IsRefused()
    {
        byte[] source = [.. "{ a(b: \""u8, 0xFF, .. "\") }"u8];

        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.Equal("Syntax Error: Invalid character within String: byte 0xFF, which is no UTF-8.", exception.Message);
        Assert.Equal(8, exception.Position);
    }

    [Fact]
    public void Parse_LongTokenInMessage_IsCut()
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse($"{{ \"{new string('x', 1_000_000)}\" }}"));

        Assert.Equal($"Syntax Error: Expected Name, found String \"{new string('x', 100)}…\".", exception.Message);
    }

    [Fact]
    public void Parse_Descriptions_StandOnExecutableDefinitions()
    {
        var document = Utf8GraphQLParser.Parse("\"all\" query Q(\"how many\" $n: Int) { a } \"\"\"part\"\"\" fragment F on A { b }");

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        var fragment = Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]);
        Assert.Equal("all", operation.Description!.Value);
        Assert.Equal(1, operation.Location!.Column);
        Assert.Equal("how many", operation.VariableDefinitions[0].Description!.Value);
        Assert.Equal("part", fragment.Description!.Value);
    }

    [Theory]
    [InlineData("1", typeof(IntValueNode))]
    [InlineData("1.0", typeof(FloatValueNode))]
    [InlineData("RED", typeof(EnumValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("\"\"", typeof(StringValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    public void ParseValueLiteral_EachKind_GivesItsNode(string source, Type type) =>
        Assert.IsType(type, Utf8GraphQLParser.Syntax.ParseValueLiteral(source));

    [Fact]
    public void ParseValueLiteral_MoreThanAValue_IsRefused()
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseValueLiteral("1 2"));

        Assert.Equal("Syntax Error: Expected <EOF>, found Int \"2\".", exception.Message);
    }

    [Theory]
    [InlineData("Product")]
    [InlineData("Product.name")]
    [InlineData("Query.products(first:)")]
    [InlineData("@include")]
    [InlineData("@include(if:)")]
    public void ParseSchemaCoordinate_Valid_PrintsTheSame(string source) =>
        Assert.Equal(source, Utf8GraphQLParser.Syntax.ParseSchemaCoordinate(source).ToString());

    [Theory]
    [InlineData("", "Syntax Error: Expected Name, found <EOF>.", 1)]
    [InlineData("Product .name", "Syntax Error: Expected <EOF>, found \" \".", 8)]
    [InlineData("@include.if", "Syntax Error: Expected <EOF>, found \".\".", 9)]
    [InlineData("Query.products(first)", "Syntax Error: Expected \":\", found \")\".", 21)]
    [InlineData("Product.1", "Syntax Error: Expected Name, found \"1\".", 9)]
    public void ParseSchemaCoordinate_Invalid_SaysWhere(string source, string message, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Syntax.ParseSchemaCoordinate(source));

        Assert.Equal((message, column), (exception.Message, exception.Column));
    }
}
