using HotChocolate;
using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

public sealed class ResolverErrorTests
{
    private const string Sdl = "type Query { a: String b: [String] n: Int }";

    [Fact]
    public async Task Execute_UnexpectedException_IsHidden()
    {
        var json = await new TestSchema(Sdl)
            .Field("Query.a", _ => throw new InvalidOperationException("secret"))
            .Configure(b => b.ModifyRequestOptions(o => o.IncludeExceptionDetails = false))
            .ExecuteAsync("{ a }");

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["a"]}],"data":{"a":null}}""",
            json);
    }

    [Fact]
    public async Task Execute_DetailsIncluded_ShowsMessageAndStackTrace()
    {
        var json = await new TestSchema(Sdl)
            .Field("Query.a", _ => throw new InvalidOperationException("secret"))
            .Configure(b => b.ModifyRequestOptions(o => o.IncludeExceptionDetails = true))
            .ExecuteAsync("{ a }");

        Assert.Contains("\"extensions\":{\"message\":\"secret\",\"stackTrace\":", json);
    }

    [Fact]
    public async Task Execute_ErrorFilter_SeesAndReplaces()
    {
        var json = await new TestSchema(Sdl)
            .Field("Query.a", _ => throw new InvalidOperationException("closed"))
            .Configure(b => b.AddErrorFilter(e => e.WithMessage(e.Exception!.Message).WithCode("CLOSED")))
            .ExecuteAsync("{ a }");

        Assert.Contains("\"message\":\"closed\"", json);
        Assert.Contains("\"code\":\"CLOSED\"", json);
    }

    [Fact]
    public async Task Execute_ReportedError_KeepsTheValue()
    {
        var json = await new TestSchema(Sdl)
            .Field("Query.a", context =>
            {
                context.ReportError("partly");
                return "still here";
            })
            .ExecuteAsync("{ x: a }");

        Assert.Equal(
            """{"errors":[{"message":"partly","locations":[{"line":1,"column":3}],"path":["x"]}],"data":{"x":"still here"}}""",
            json);
    }

    [Fact]
    public async Task Execute_SequenceFailsInTheMiddle_NullsTheList()
    {
        var json = await new TestSchema(Sdl).Field("Query.b", _ => Items()).ExecuteAsync("{ b }");

        Assert.Contains("\"path\":[\"b\"]", json);
        Assert.EndsWith("\"data\":{\"b\":null}}", json);

        static async IAsyncEnumerable<string> Items()
        {
            yield return "one";
            await Task.Yield();
            throw new GraphQLException("broken");
        }
    }

    [Fact]
    public async Task Execute_AsyncSequence_IsRead()
    {
        var json = await new TestSchema(Sdl).Field("Query.b", _ => Items()).ExecuteAsync("{ b }");

        Assert.Equal("""{"data":{"b":["one","two"]}}""", json);

        static async IAsyncEnumerable<string> Items()
        {
            yield return "one";
            await Task.Yield();
            yield return "two";
        }
    }

    [Fact]
    public async Task Execute_LeafCannotBeSerialized_IsAnError()
    {
        var json = await new TestSchema(Sdl).Field("Query.n", _ => "no number").ExecuteAsync("{ n }");

        Assert.Contains("\"code\":\"EXEC_INVALID_LEAF_VALUE\"", json);
        Assert.EndsWith("\"data\":{\"n\":null}}", json);
    }

    [Fact]
    public async Task Execute_RawJson_IsWrittenAsItIs()
    {
        var json = await new TestSchema("type Query { a: A } type A { x: Int y: [Int] }")
            .Field("Query.a", _ => new RawJson("""{"x":1,"y":[2]}"""u8.ToArray()))
            .ExecuteAsync("{ a { x y } }");

        Assert.Equal("""{"data":{"a":{"x":1,"y":[2]}}}""", json);
    }

    [Fact]
    public async Task Execute_ProjectedRow_TakesValuesFromSlots()
    {
        var json = await new TestSchema("type Query { a: A } type A { x: Int items(first: Int): [Int] }")
            .Field("Query.a", context =>
            {
                var selections = ((Selection)context.Selection).GetSelectionSet((HotChocolate.Types.ObjectType)context.Selection.Field.Type).Selections;
                for (var i = 1; i < selections.Length; i++)
                    selections[i].RowSlot = i - 1;
                return new ProjectedRow { Entity = new Dictionary<string, object?> { ["x"] = 7 }, Slots = [new[] { 1 }, new[] { 2 }] };
            })
            .Field("A.items", context => context.Parent<ProjectedRow>().Slots[((Selection)context.Selection).RowSlot])
            .ExecuteAsync("{ a { x one: items(first: 1) two: items(first: 2) } }");

        Assert.Equal("""{"data":{"a":{"x":7,"one":[1],"two":[2]}}}""", json);
    }
}
