using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.GraphQL.Validation;

public sealed class IncrementalRuleTests
{
    private const string Sdl = """
        type Query { one: Item many: [Item!]! }
        type Mutation { one: Item many: [Item] }
        type Subscription { one: Item }
        type Item { name: String items: [Item] }
        """;

    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString(Sdl)
        .ModifyOptions(o =>
        {
            o.EnableDefer = true;
            o.EnableStream = true;
        })
        .Create();

    [Theory]
    [InlineData("{ one { ... @defer(label: \"a\") { name } } many @stream(label: \"b\") { name } }")]
    [InlineData("{ one { ... @defer(label: null) { name } ... @defer(label: null) { name } } }")]
    [InlineData("mutation { one { ... @defer { name } items @stream { name } } }")]
    [InlineData("subscription($d: Boolean!) { one { ... @defer(if: $d) { name } ... @defer(if: false) { name } } }")]
    [InlineData("{ many @stream(initialCount: 1) { name } ... { many @stream(initialCount: 1) { name } } }")]
    public void Validate_UsedAsMeant_IsValid(string query) => Assert.Empty(Validate(query));

    [Theory]
    [InlineData("{ one { ... @defer(label: \"a\") { name } ... @defer(label: \"a\") { name } } }", "The label \"a\" must be unique among all `@defer` and `@stream` directives.", 1, 13)]
    [InlineData("{ one { ... @defer(label: \"a\") { name } } many @stream(label: \"a\") { name } }", "The label \"a\" must be unique among all `@defer` and `@stream` directives.", 1, 13)]
    [InlineData("query($l: String) { one { ... @defer(label: $l) { name } } }", "The argument `label` of `@defer` must be a literal string.", 1, 31)]
    [InlineData("mutation { ... @defer { one { name } } }", "`@defer` cannot be used on the root mutation type \"Mutation\".", 1, 16)]
    [InlineData("mutation { ...F } fragment F on Mutation { many @stream { name } }", "`@stream` cannot be used on the root mutation type \"Mutation\".", 1, 49)]
    [InlineData("subscription { one { ... @defer { name } } }", "`@defer` is not supported in subscriptions. Its argument `if` can switch it off there.", 1, 26)]
    [InlineData("subscription { one { ...F } } fragment F on Item { items @stream { name } }", "`@stream` is not supported in subscriptions. Its argument `if` can switch it off there.", 1, 58)]
    [InlineData("{ one @stream { name } }", "`@stream` cannot be used on the field \"Query.one\", which is no list.", 1, 7)]
    [InlineData("{ many @stream { name } ... { many { name } } }", "Fields \"many\" conflict because they have differing stream directives. Use different aliases on the fields to fetch both if this was intentional.", 1, 3)]
    public void Validate_UsedWrongly_IsRefused(string query, string message, int line, int column)
    {
        var error = Assert.Single(Validate(query));

        Assert.Equal(message, error.Message);
        Assert.Equal(new HotChocolate.Location(line, column), error.Locations![0]);
    }

    [Fact]
    public void Validate_SchemaWithoutThem_KnowsNoSuchDirective()
        => Assert.Equal(
            "Unknown directive \"@defer\".",
            Assert.Single(Validate("{ one { ... @defer { name } } }", SchemaBuilder.New().AddDocumentFromString(Sdl).Create())).Message);

    private static IReadOnlyList<IError> Validate(string query, ISchema? schema = null)
        => new DocumentValidator(new ValidationOptions()).Validate(schema ?? Schema, Utf8GraphQLParser.Parse(query));
}
