using System.Text;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.GraphQL.Fuzz;

/// <summary>Whatever a document is like, the answer is one, and in time; see <c>Commerce.Tests/README.md</c> for longer runs.</summary>
public sealed class FuzzTests
{
    private static readonly ISchema Shop = SchemaBuilder.New()
        .AddDocumentFromString(File.ReadAllText(System.IO.Path.Combine(Repository.Root, "schema.graphql")))
        .Create();

    private static readonly DocumentValidator Validator = new(new ValidationOptions { MaxAllowedExecutionDepth = 128, MaxAllowedFragmentVisits = 1_000, Suggestions = true });

    [Fact]
    public void Parse_BrokenDocuments_GivesATreeThatPrintsAndReadsBack_OrASyntaxError()
        => Fuzz.Check(2_000, Broken, Fuzz.Shorter, text =>
        {
            if (TryParse(text) is not { } document)
                return;

            var printed = document.ToString();
            Assert.True(SyntaxComparer.BySyntax.Equals(document, Utf8GraphQLParser.Parse(printed)), printed);
            var compact = document.ToString(false);
            Assert.Equal(compact, Utf8GraphQLParser.Parse(compact).ToString(false));
        });

    [Fact]
    public void Parse_BrokenBytes_GivesATree_OrASyntaxError()
        => Fuzz.Check(
            1_000,
            seed =>
            {
                var bytes = Encoding.UTF8.GetBytes(Broken(seed));
                var random = new Random(seed);
                for (var i = 0; i < 3 && bytes.Length > 0; i++)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            },
            _ => [],
            bytes =>
            {
                try
                {
                    Utf8GraphQLParser.Parse(bytes);
                }
                catch (SyntaxException)
                {
                    // What is expected of most of them.
                }
            });

    [Fact]
    public void Validate_BrokenDocuments_GivesErrorsInWords()
        => Fuzz.Check(1_500, Broken, Fuzz.Shorter, text =>
        {
            if (TryParse(text) is { } document)
                Assert.All(Validator.Validate(Shop, document), error => Assert.InRange(error.Message.Length, 1, 100_000));
        });

    [Fact]
    public void Validate_ValidOperations_FindsNothing()
        => Fuzz.Check(600, seed => ValidOperation.Make(Shop, seed).ToString(), _ => [], text =>
        {
            var document = Utf8GraphQLParser.Parse(text[..text.LastIndexOf('\n')]);
            Assert.Empty(Validator.Validate(Shop, document).Select(error => error.Message));
        });

    [Fact]
    public async Task Execute_ValidOperations_GivesDataAndNoErrors()
    {
        var executor = await FuzzSchema.BuildAsync();
        Fuzz.Check(800, seed => ValidOperation.Make(executor.Schema, seed), _ => [], operation =>
        {
            var result = FuzzSchema.ExecuteAsync(executor, operation.Document, operation.Variables).GetAwaiter().GetResult();
            Assert.Null(result.Errors?[0].Message);
            Assert.NotNull(result.Data);
        });
    }

    [Fact]
    public async Task Execute_BrokenOperations_GivesNoInternalError()
    {
        var executor = await FuzzSchema.BuildAsync();
        Fuzz.Check(
            2_000,
            seed =>
            {
                var operation = ValidOperation.Make(executor.Schema, seed);
                return (Text: MutatedText.Make(operation.Document, seed), Variables: seed % 3 == 0 ? "{}" : operation.Variables);
            },
            broken => Fuzz.Shorter(broken.Text).Select(text => (text, broken.Variables)),
            broken =>
            {
                var result = FuzzSchema.ExecuteAsync(executor, broken.Text, broken.Variables).GetAwaiter().GetResult();
                Assert.NotEmpty(result.ToJson());
                Assert.All(result.Errors ?? [], error => Assert.True(error.Exception is null or SyntaxException or GraphQLException, $"{error.Message} {error.Exception}"));
                Assert.All(result.Errors ?? [], error => Assert.DoesNotContain("Unexpected Execution Error", error.Message, StringComparison.Ordinal));
            });
    }

    private static string Broken(int seed) => MutatedText.Make(ValidOperation.Make(Shop, seed).Document, seed);

    private static DocumentNode? TryParse(string text)
    {
        try
        {
            return Utf8GraphQLParser.Parse(text);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }
}
