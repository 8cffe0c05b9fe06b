using HotChocolate.Execution;
using HotChocolate.Execution.Caching;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

public sealed class PlanningTests
{
    private const string Sdl = "type Query { a: A b: Int } type A { x: Int y: Int a: A }";

    [Fact]
    public async Task ForVariables_SameOutcome_GivesTheSamePlan()
    {
        var plan = await PlanAsync("query($s: Boolean!, $t: Boolean!) { b @skip(if: $s) a { x @include(if: $t) y } }");

        var first = plan.ForVariables(Variables(("s", true), ("t", false)));
        var second = plan.ForVariables(Variables(("s", true), ("t", false)));
        var other = plan.ForVariables(Variables(("s", false), ("t", false)));

        Assert.Same(first, second);
        Assert.NotSame(first, other);
        Assert.Equal(["a"], Names(first.RootSelectionSet));
        Assert.Equal(["b", "a"], Names(other.RootSelectionSet));
        Assert.Equal(["y"], Names(ChildOf(first, 0)));
    }

    [Fact]
    public async Task GetSelectionSet_FieldsOfTheSameName_AreMerged()
    {
        var plan = await PlanAsync("{ a { x } ...F ... on Query { a { x a { y } } } } fragment F on Query { a { y: x } b }");

        Assert.Equal(["a", "b"], Names(plan.RootSelectionSet));
        Assert.Equal(["x", "y", "a"], Names(ChildOf(plan, 0)));
    }

    [Fact]
    public async Task GetSelectionSet_AskedTwice_IsPlannedOnce()
    {
        var plan = await PlanAsync("{ a { x } }");

        Assert.Same(ChildOf(plan, 0), ChildOf(plan, 0));
    }

    [Fact]
    public async Task GetOrAddState_AskedTwice_IsMadeOnce()
    {
        var selection = (await PlanAsync("{ b }")).RootSelectionSet.List[0];
        var made = 0;

        Assert.Same(selection.GetOrAddState(() => $"state {++made}"), selection.GetOrAddState(() => $"state {++made}"));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Execute_SameTextTwice_FindsDocumentAndPlan()
    {
        var events = new RecordingListener();
        var executor = await new TestSchema(Sdl)
            .Configure(b => Microsoft.Extensions.DependencyInjection.RequestExecutorBuilderExtensions.AddDiagnosticEventListener(b, _ => events))
            .BuildAsync();

        await TestSchema.ExecuteAsync(executor, "{ b }", new Dictionary<string, object?>());
        await TestSchema.ExecuteAsync(executor, "{ b }", new Dictionary<string, object?>());

        Assert.Equal(["document added", "operation added", "document found", "operation found"], events.Log);
    }

    [Fact]
    public void DocumentCache_Full_KeepsWhatIsUsed()
    {
        var cache = new DocumentCache(2);
        var document = new CachedDocument(Utf8GraphQLParser.Parse("{ a }"));
        cache.GetOrAdd("a", document);
        cache.GetOrAdd("b", document);
        cache.TryGet("a", out _);

        cache.GetOrAdd("c", document);

        Assert.True(cache.TryGet("a", out _));
        Assert.False(cache.TryGet("b", out _));
        Assert.True(cache.TryGet("c", out _));
    }

    private static async Task<Operation> PlanAsync(string query)
    {
        var executor = (RequestExecutor)await new TestSchema(Sdl).BuildAsync();
        var document = Utf8GraphQLParser.Parse(query);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        return Operation.Create("test", document, operation, executor.Schema.QueryType, executor.Schema, executor.SchemaServices.InputParser);
    }

    private static SelectionSet ChildOf(Operation plan, int index)
    {
        var selection = plan.RootSelectionSet.List[index];
        return selection.GetSelectionSet(selection.Shape.Object!);
    }

    private static IEnumerable<string> Names(SelectionSet set) => set.List.Select(s => s.ResponseName);

    private static VariableValueCollection Variables(params (string Name, bool Value)[] values)
        => new(values.ToDictionary(
            v => v.Name,
            v => new VariableValueCollection.Entry(null!, v.Value ? BooleanValueNode.True : BooleanValueNode.False, v.Value)));
}
