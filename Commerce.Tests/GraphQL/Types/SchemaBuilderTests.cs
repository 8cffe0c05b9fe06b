using HotChocolate;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Create_WithoutQuery_SaysHowToAddOne()
        => Assert.Contains("AddQueryType", Assert.Throws<SchemaException>(() => SchemaBuilder.New().Create()).Message, StringComparison.Ordinal);

    [Fact]
    public void Create_WithSeveralMistakes_SaysAllAtOnce()
    {
        var builder = SchemaBuilder.New().AddQueryType(d =>
        {
            d.Field("nothing").Type<StringType>();
            d.Field("unknown").Type(new HotChocolate.Language.NamedTypeNode("Gone")).Resolve(_ => (object?)null);
            d.Field("anything").Type(typeof(object)).Resolve(_ => (object?)null);
        });

        var errors = Assert.Throws<SchemaException>(() => builder.Create()).Errors;

        Assert.Equal(3, errors.Count);
        Assert.Contains(errors, e => e.Message.Contains("`Query.nothing` has no resolver", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Message.Contains("no type `Gone`", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Message.Contains("[GraphQLType<AnyType>]", StringComparison.Ordinal));
    }

    [Fact]
    public void Create_TwoTypesOfOneName_NamesBoth()
    {
        var builder = SchemaBuilder.New().AddQueryType(d => d.Field("a").Resolve(1)).AddType(new ObjectType(d => d.Name("Query").Field("b").Resolve(2)));

        var error = Assert.Single(Assert.Throws<SchemaException>(() => builder.Create()).Errors);

        Assert.Equal("Query", error.TypeName);
    }

    [Fact]
    public void Create_ExtensionOfMissingType_SaysWhich()
    {
        var builder = SchemaBuilder.New().AddQueryType(d => d.Field("a").Resolve(1)).AddType(new ObjectTypeExtension(d => d.Name("Missing").Field("b").Resolve(2)));

        Assert.Contains("`Missing`", Assert.Throws<SchemaException>(() => builder.Create()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_ServicesAndStates_AreNoArguments()
    {
        var services = new ServiceCollection().AddSingleton<Clock>().BuildServiceProvider();

        var schema = SchemaBuilder.New().AddServices(services).AddQueryType<Query>().Create();

        Assert.Equal(["word"], schema.QueryType.Fields["time"].Arguments.Select(a => a.Name));
        Assert.NotNull(schema.QueryType.Fields["time"].Middleware);
        Assert.NotNull(schema.QueryType.Fields["plain"].PureResolver);
    }

    [Fact]
    public void Create_SortedAndWithoutUnreachableTypes_LeavesWhatOperationsReach()
    {
        var schema = SchemaBuilder.New().AddQueryType<Query>().AddType<Clock>()
            .ModifyOptions(o => (o.SortFieldsByName, o.RemoveUnreachableTypes) = (true, true))
            .AddServices(new ServiceCollection().AddSingleton<Clock>().BuildServiceProvider())
            .Create();

        Assert.False(schema.TryGetType<INamedType>("Clock", out _));
        Assert.Equal(["plain", "time"], schema.QueryType.Fields.Where(f => !f.IsIntrospectionField).Select(f => f.Name));
    }

    [Fact]
    public void Create_FromDocument_TakesResolversFromCode()
    {
        var schema = SchemaBuilder.New().AddDocumentFromString("type Query { a: Int b(c: E = X): [String!]! } enum E { X Y }").AddResolver("Query", "a", _ => 1).Create();

        Assert.Equal("Int", schema.QueryType.Fields["a"].Type.ToString());
        Assert.NotNull(schema.QueryType.Fields["a"].Middleware);
        Assert.Equal("X", schema.QueryType.Fields["b"].Arguments["c"].DefaultValue?.ToString());
    }

    public sealed class Query
    {
        public string Plain => "";

        public string GetTime(string word, Clock clock, [GlobalState("tenant")] string? tenant, CancellationToken cancellationToken) => word + clock.Now + tenant;
    }

    public sealed class Clock
    {
        public int Now => 12;
    }
}
