using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.GraphQL.Validation;

public sealed class DocumentValidatorTests
{
    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString("type Query { shop: Shop! name(of: Int!): String } type Shop { owner: Shop name: String }")
        .Create();

    [Fact]
    public void Validate_MoreErrorsThanAllowed_StopsThere()
        => Assert.Equal(5, Validate("{ a b c d e f g }").Count);

    [Fact]
    public void Validate_NestedField_HasPathAndSection()
    {
        var error = Assert.Single(Validate("{ mine: shop { owner { nope } } }"));

        Assert.Equal(["mine", "owner"], error.Path!.ToList());
        Assert.Equal(new HotChocolate.Location(1, 24), Assert.Single(error.Locations!));
        Assert.Equal("https://spec.graphql.org/September2025/#sec-Field-Selections", error.Extensions!["specifiedBy"]);
        Assert.Null(error.Code);
    }

    [Theory]
    [InlineData(true, "Cannot query field \"nam\" on type \"Shop\". Did you mean \"name\"?")]
    [InlineData(false, "Cannot query field \"nam\" on type \"Shop\".")]
    public void Validate_SimilarName_IsProposedOnlyIfAsked(bool suggestions, string message)
        => Assert.Equal(message, Assert.Single(Validate("{ shop { nam } }", new ValidationOptions { Suggestions = suggestions })).Message);

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", true)]
    [InlineData("{ __type(name: \"Shop\") { name } }", true)]
    [InlineData("{ __typename }", false)]
    public void Validate_IntrospectionRefused_HasCode(string query, bool isRefused)
    {
        var errors = Validate(query, new ValidationOptions { DisableIntrospection = true });

        Assert.Equal(isRefused ? ["HC0046"] : [], errors.Select(error => error.Code));
    }

    [Fact]
    public void Validate_IntrospectionAllowedForTheRequest_IsValid()
        => Assert.Empty(new DocumentValidator(new ValidationOptions { DisableIntrospection = true })
            .Validate(Schema, Utf8GraphQLParser.Parse("{ __schema { queryType { name } } }"), new ValidationRequest { IsIntrospectionAllowed = true }));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { name } }")]
    public void Validate_IntrospectionInCircles_IsRefused(string query)
        => Assert.Equal("HC0086", Assert.Single(Validate(query)).Code);

    [Fact]
    public void Validate_IntrospectionInCircles_HasPath()
        => Assert.Equal(["__schema", "types", "fields", "type"], Validate("{ __schema { types { fields { type { fields { name } } } } } }")[0].Path!.ToList());

    [Theory]
    [InlineData("{ shop { owner { owner { owner { name } } } } }", 0)]
    [InlineData("{ shop { owner { owner { owner { owner { name } } } } } }", 1)]
    [InlineData("{ shop { owner { owner { ...F } } } } fragment F on Shop { owner { owner { name } } }", 1)]
    public void Validate_FieldNestsInItself_OnlySoOften(string query, int errors)
    {
        var found = Validate(query, new ValidationOptions { MaxAllowedFieldCycleDepth = 3 });

        Assert.Equal(errors, found.Count);
        Assert.All(found, error => Assert.Equal("HC0087", error.Code));
    }

    [Fact]
    public void Validate_TooDeep_SaysHowDeep()
    {
        var error = Assert.Single(Validate("{ shop { owner { name } } }", new ValidationOptions { MaxAllowedExecutionDepth = 2 }));

        Assert.Equal("The GraphQL document has an execution depth of 3 which exceeds the max allowed execution depth of 2.", error.Message);
        Assert.Null(error.Path);
    }

    [Fact]
    public void Validate_SubscriptionWithConditionalRoot_IsRefused()
    {
        var schema = SchemaBuilder.New().AddDocumentFromString("type Query { a: Int } type Subscription { a: Int }").Create();
        var document = Utf8GraphQLParser.Parse("subscription ($x: Boolean!) { a @skip(if: $x) }");

        Assert.Equal(
            "Anonymous Subscription must not use \"@skip\" in its root selection.",
            Assert.Single(new DocumentValidator(new ValidationOptions()).Validate(schema, document)).Message);
    }

    private static IReadOnlyList<IError> Validate(string query, ValidationOptions? options = null)
        => new DocumentValidator(options ?? new ValidationOptions()).Validate(Schema, Utf8GraphQLParser.Parse(query));
}
