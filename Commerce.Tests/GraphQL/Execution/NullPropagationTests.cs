using HotChocolate;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

/// <summary>Specification section 6.4.4.</summary>
public sealed class NullPropagationTests
{
    private const string Sdl = "type Query { a: A list: [A!] lists: [[Int!]] n: Int! } type A { ok: Int n: Int! slow: Int! deep: A }";

    [Fact]
    public async Task Execute_NullInNonNullField_NullsItsObject()
    {
        var json = await new TestSchema(Sdl).ExecuteAsync("{ a { ok n } }", Map(("a", Map(("ok", 1)))));

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":10}],"path":["a","n"],"extensions":{"code":"HC0018"}}],"data":{"a":null}}""",
            json);
    }

    [Fact]
    public async Task Execute_SlowFieldFails_NullsWhatWasDoneLongBefore()
    {
        var schema = new TestSchema(Sdl).Field("A.slow", async context =>
        {
            await Task.Delay(5, context.RequestAborted);
            throw new GraphQLException("too slow");
        });

        var json = await schema.ExecuteAsync("{ list { ok slow } n }", Map(("n", 4), ("list", new object?[] { Map(("ok", 1)) })));

        Assert.Contains("\"path\":[\"list\",0,\"slow\"]", json);
        Assert.EndsWith("""
            "data":{"list":null,"n":4}}
            """, json);
    }

    [Fact]
    public async Task Execute_NullInInnerListOfNonNull_NullsOnlyTheInnerList()
    {
        var json = await new TestSchema(Sdl).ExecuteAsync(
            "{ lists }",
            Map(("lists", new object?[] { new object?[] { 1, null }, new object?[] { 2 } })));

        Assert.Contains("\"path\":[\"lists\",0,1]", json);
        Assert.EndsWith("""
            "data":{"lists":[null,[2]]}}
            """, json);
    }

    [Fact]
    public async Task Execute_RootFieldMustNotBeNull_NullsData()
        => Assert.EndsWith("\"data\":null}", await new TestSchema(Sdl).ExecuteAsync("{ n }", Map()));

    [Fact]
    public async Task Execute_SeveralRootFieldsFail_AllAreReported()
    {
        var json = await new TestSchema(Sdl).ExecuteAsync("{ n m: n }", Map());

        Assert.Contains("\"path\":[\"n\"]", json);
        Assert.Contains("\"path\":[\"m\"]", json);
    }

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] entries)
        => entries.ToDictionary(e => e.Key, e => e.Value);
}
