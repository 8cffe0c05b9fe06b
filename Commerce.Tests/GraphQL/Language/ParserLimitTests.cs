using HotChocolate.Language;
using HotChocolate.Language.Visitors;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

public sealed class ParserLimitTests
{
    private const int Deep = 100_000;

    public static TheoryData<string, string> DeepSources => new()
    {
        { "selection sets", Repeat("{ a ") + Repeat("}") },
        { "selection sets without end", Repeat("{ a ") },
        { "inline fragments", "{" + Repeat("... {") + "a" + Repeat("}") + "}" },
        { "lists", "{ a(b: " + Repeat("[") + Repeat("]") + ") }" },
        { "objects", "{ a(b: " + Repeat("{c: ") + "1" + Repeat("}") + ") }" },
        { "objects in lists", "{ a(b: " + Repeat("[{c: ") + "1" + Repeat("}]") + ") }" },
        { "list types", "query ($a: " + Repeat("[") + "Int" + Repeat("!]!") + ") { a }" },
        { "default values", "type A { a(b: Int = " + Repeat("[") + Repeat("]") + "): Int }" },
        { "directive arguments", "{ a @b(c: " + Repeat("[") + Repeat("]") + ") }" },
    };

    [Theory]
    [MemberData(nameof(DeepSources))]
    public void Parse_NestedTooDeep_IsRefused(string what, string source)
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(source));

        Assert.True(exception.Message == "Syntax Error: Document is nested deeper than 128 levels. Parsing aborted.", what);
        Assert.True(exception.Position < 1000, what);
    }

    [Theory]
    [InlineData("{ a ", "b", "}")]
    [InlineData("{ ... ", "{ b }", "}")]
    public void Parse_AsDeepAsAllowed_FitsIntoASmallStack(string open, string inner, string close)
    {
        var depth = ParserOptions.Default.MaxAllowedRecursionDepth - (inner.Contains('{', StringComparison.Ordinal) ? 1 : 0);
        var source = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

        var printed = InStackOf(256 * 1024, () => Utf8GraphQLParser.Parse(source).ToString(indented: false));

        Assert.Equal(printed, Utf8GraphQLParser.Parse(printed).ToString(indented: false));
    }

    [Fact]
    public void Parse_DeepListValue_FitsIntoASmallStack()
    {
        var depth = ParserOptions.Default.MaxAllowedRecursionDepth;
        var source = new string('[', depth) + new string(']', depth);

        Assert.Equal(source, InStackOf(256 * 1024, () => Utf8GraphQLParser.Syntax.ParseValueLiteral(source).ToString()));
    }

    [Fact]
    public void Parse_DepthIsCountedPerBranch_NotInAll()
    {
        var source = "{" + string.Concat(Enumerable.Repeat("a(b: [[{c: 1}]]) { d } ", 500)) + "}";

        Assert.Equal(1000, Utf8GraphQLParser.Parse(source).FieldsCount);
    }

    [Fact]
    public void NodesBuiltByCode_DeeperThanTheStack_AreWalkedAndComparedButNotPrinted()
    {
        var (value, same) = (DeepList(), DeepList());

        Assert.Equal(Deep + 1, value.DescendantsAndSelf().Count());
        Assert.True(SyntaxComparer.BySyntax.Equals(value, same));
        Assert.Equal(SyntaxComparer.BySyntax.GetHashCode(value), SyntaxComparer.BySyntax.GetHashCode(same));
        Assert.Throws<InsufficientExecutionStackException>(() => InStackOf(512 * 1024, value.ToString));
    }

    [Fact]
    public void Parse_TooManyFields_IsRefused()
    {
        var options = new ParserOptions(maxAllowedFields: 2);

        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a b c }", options));

        Assert.Equal("The GraphQL request document contains more than 2 fields. Parsing aborted.", exception.Message);
        Assert.Equal(7, exception.Column);
        Assert.Equal(2, Utf8GraphQLParser.Parse("{ a b }", options).FieldsCount);
    }

    [Fact]
    public void Parse_TooManyTokens_IsRefused()
    {
        var options = new ParserOptions(maxAllowedTokens: 4);

        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse("{ a # no token\n b c }", options));

        Assert.Equal("The GraphQL request document contains more than 4 tokens. Parsing aborted.", exception.Message);
        Assert.Equal((2, 6), (exception.Line, exception.Column));
        Assert.Equal(2, Utf8GraphQLParser.Parse("{ a # no token\n b }", options).FieldsCount);
    }

    [Fact]
    public void Parse_TooManyNodes_IsRefused()
    {
        var exception = Assert.Throws<SyntaxException>(
            () => Utf8GraphQLParser.Parse("{ a b c }", new ParserOptions(maxAllowedNodes: 5)));

        Assert.Equal("The GraphQL request document contains more than 5 nodes. Parsing aborted.", exception.Message);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Deep));

    private static ListValueNode DeepList()
    {
        var value = new ListValueNode();
        for (var i = 0; i < Deep; i++)
            value = new ListValueNode(value);
        return value;
    }

    /// <summary>Runs on a thread whose stack has that many bytes; an overflow would end the process.</summary>
    private static T InStackOf<T>(int size, Func<T> run)
    {
        var result = default(T);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (InsufficientExecutionStackException exception)
                {
                    failure = exception;
                }
            },
            size);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw failure;
    }
}
