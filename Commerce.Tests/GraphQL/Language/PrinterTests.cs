using HotChocolate.Language;
using HotChocolate.Language.Utilities;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{ a }", "{\n  a\n}", "{ a }")]
    [InlineData(
        "query Q($a: [Int!]! = [1] @d) @e { b: c(d: $a) @include(if: true) { ...F ... on T { x } } }",
        "query Q($a: [Int!]! = [1] @d) @e {\n  b: c(d: $a) @include(if: true) {\n    ...F\n    ... on T {\n      x\n    }\n  }\n}",
        "query Q($a: [Int!]! = [1] @d) @e { b: c(d: $a) @include(if: true) { ...F ... on T { x } } }")]
    [InlineData("\"why\" query ($a: Int) { b }", "\"why\"\nquery ($a: Int) {\n  b\n}", "\"why\" query ($a: Int) { b }")]
    [InlineData("{ a(b: \"\"\"two\nlines\"\"\") }", "{\n  a(b: \"\"\"\n  two\n  lines\n  \"\"\")\n}", "{ a(b: \"two\\nlines\") }")]
    [InlineData("subscription @a { b }", "subscription @a {\n  b\n}", "subscription @a { b }")]
    public void Print_Executable_IndentedAndOnOneLine(string source, string indented, string compact)
    {
        var document = Utf8GraphQLParser.Parse(source);

        Assert.Equal(indented, document.Print());
        Assert.Equal(compact, document.Print(indented: false));
    }

    [Fact]
    public void Print_LongArguments_GetALineEach()
    {
        var field = Utf8GraphQLParser.Syntax.ParseField(
            $"products(where: {{name: {{contains: \"{new string('x', 40)}\"}}}}, order: [{{name: ASC}}], first: 10)");

        Assert.Equal(
            $$$"""
            products(
              where: {name: {contains: "{{{new string('x', 40)}}}"}}
              order: [{name: ASC}]
              first: 10
            )
            """,
            field.ToString());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("one line", true)]
    [InlineData("two\n\n  lines", true)]
    [InlineData("\nstarts blank", false)]
    [InlineData("ends blank\n", false)]
    [InlineData(" a\n b", false)]
    [InlineData("a\r\nb", false)]
    [InlineData("a\u0000b", false)]
    [InlineData("  ", false)]
    public void IsPrintable_Value_TellsWhetherABlockStringKeepsIt(string value, bool expected)
    {
        Assert.Equal(expected, BlockString.IsPrintable(value));

        if (expected)
            Assert.Equal(value, ReadBack(new StringValueNode(null, value, block: true)));
    }

    [Theory]
    [InlineData("quote at the end \"")]
    [InlineData("three \"\"\" inside")]
    [InlineData("three at the end \"\"\"")]
    [InlineData("backslash \\")]
    [InlineData("first\n  second\n    third")]
    public void Print_BlockString_ReadsBackAsItself(string value) =>
        Assert.Equal(value, ReadBack(new StringValueNode(null, value, block: true)));

    [Theory]
    [InlineData("\u0000\u001f\u007f\u009f")]
    [InlineData("\b\f\n\r\t\"\\/")]
    [InlineData("ünï😀")]
    public void Print_String_ReadsBackAsItself(string value) => Assert.Equal(value, ReadBack(new StringValueNode(value)));

    [Fact]
    public void Print_TypeSystem_AsWritten()
    {
        const string source = """"
            """The shop."""
            schema @a {
              query: Query
            }

            extend schema @b

            """
            Text over

            several lines.
            """
            type Product implements Node & Named @key(fields: "id") {
              id: ID!
              "Of all variants."
              prices(
                "In which currency."
                currency: Currency = EUR @c
              ): [Price!]! @deprecated(reason: "No longer.")
              a(b: Int = 1, c: [Int!] = [2]): Int
            }

            extend type Product @d

            interface Named implements Node {
              name: String
            }

            union Hit @e = Product | Category

            enum Currency {
              EUR
              USD @f
            }

            input Price {
              amount: Decimal!
            }

            scalar Decimal @specifiedBy(url: "https://example.org")

            directive @key(fields: String!) repeatable on OBJECT | INTERFACE
            """";

        Assert.Equal(source, Utf8GraphQLParser.Parse(source).ToString());
    }

    [Fact]
    public void Print_QueryAfterTypeWithoutFields_KeepsItsKeyword() =>
        Assert.Equal("type A query { b }", Utf8GraphQLParser.Parse("type A query { b }").ToString(indented: false));

    private static string ReadBack(StringValueNode value) =>
        Assert.IsType<StringValueNode>(Utf8GraphQLParser.Syntax.ParseValueLiteral(value.ToString())).Value;
}
