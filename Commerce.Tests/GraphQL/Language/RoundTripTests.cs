using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

/// <summary>Whatever is printed reads back as the same tree, indented or not.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Print_RandomDocuments_ReadBackAsTheSameTree(int seed)
    {
        var random = new RandomSyntax(seed);
        for (var i = 0; i < 300; i++)
        {
            var document = random.Document();

            var printed = document.ToString();
            var readBack = Utf8GraphQLParser.Parse(printed);
            Assert.True(SyntaxComparer.BySyntax.Equals(document, readBack), printed);
            Assert.Equal(printed, readBack.ToString());

            var compact = document.ToString(indented: false);
            Assert.DoesNotContain('\n', compact);
            Assert.Equal(compact, Utf8GraphQLParser.Parse(compact).ToString(indented: false));
        }
    }
}
