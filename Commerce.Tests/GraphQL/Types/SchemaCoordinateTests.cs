using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Types;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

/// <summary>Schema coordinates (specification of September 2025, section 3.14).</summary>
public sealed class SchemaCoordinateTests
{
    private static readonly ISchema Schema = SchemaBuilder.New()
        .AddDocumentFromString(
            """
            directive @mark(name: String) on FIELD
            type Query implements Named { name: String products(first: Int, by: Filter): [Named] kind: Kind any: Any }
            interface Named { name: String }
            union Any = Query
            input Filter { eq: Int }
            enum Kind { OLD NEW }
            scalar Money
            """)
        .Create();

    [Theory]
    [InlineData("Query", typeof(ObjectType))]
    [InlineData("Named", typeof(InterfaceType))]
    [InlineData("Any", typeof(UnionType))]
    [InlineData("Money", typeof(ScalarType))]
    [InlineData("Query.products", typeof(ObjectField))]
    [InlineData("Named.name", typeof(InterfaceField))]
    [InlineData("Query.products(first:)", typeof(Argument))]
    [InlineData("Filter.eq", typeof(InputField))]
    [InlineData("Kind.OLD", typeof(EnumValue))]
    [InlineData("@mark", typeof(DirectiveType))]
    [InlineData("@mark(name:)", typeof(Argument))]
    [InlineData("@skip(if:)", typeof(Argument))]
    [InlineData("__Type.fields(includeDeprecated:)", typeof(Argument))]
    public void GetMember_OfWhatThereIs_FindsIt_AndIsWrittenTheSame(string text, Type kind)
    {
        var member = Schema.GetMember(text);

        Assert.IsAssignableFrom(kind, member);
        Assert.True(Schema.TryGetMember(text, out var found) && ReferenceEquals(member, found));
        Assert.Equal(text, SchemaCoordinate.Parse(text).ToString());
        Assert.Equal(text, SchemaCoordinate.Parse(text).ToSyntax().ToString());
    }

    [Theory]
    [InlineData("Other")]
    [InlineData("Query.other")]
    [InlineData("Query.products(last:)")]
    [InlineData("Filter.lt")]
    [InlineData("Filter.eq(a:)")]
    [InlineData("Kind.GREEN")]
    [InlineData("Any.name")]
    [InlineData("Money.value")]
    [InlineData("@other")]
    [InlineData("@mark(other:)")]
    public void GetMember_OfWhatThereIsNot_SaysSo(string text)
    {
        Assert.False(Schema.TryGetMember(text, out _));
        Assert.Contains($"`{text}`", Assert.Throws<ArgumentException>(() => Schema.GetMember(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Query.")]
    [InlineData("Query.a(b)")]
    [InlineData("Query.a(b:) ")]
    [InlineData("@a.b")]
    public void Parse_OfWhatIsNone_IsRefused(string text)
    {
        Assert.False(SchemaCoordinate.TryParse(text, out _));
        Assert.Throws<SyntaxException>(() => SchemaCoordinate.Parse(text));
    }

    [Fact]
    public void GetMember_OfAnotherKind_IsRefused()
        => Assert.Throws<ArgumentException>(() => Schema.GetMember<EnumType>("Query"));
}
