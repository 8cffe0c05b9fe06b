using System.Text.Json;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>What graphql-js answers to whole requests.</summary>
public sealed class ExecutionConformance
{
    /// <summary>The recorded cases that we answer otherwise, on purpose, with the reason.</summary>
    private static readonly Dictionary<int, string> Differences = Introspected(
            "The introspection types are those of the specification of September 2025: directives are not deprecated, "
                + "includeDeprecated is not null. Defaults are printed as they are written, without those of their fields; the order of locations is ours.",
            [.. Enumerable.Range(474, 8), 496, 498, 499, 500, 503, 505, 510, 514, 516])
        .Concat(Answered)
        .ToDictionary();

    private static Dictionary<int, string> Answered => new()
    {
        [13] = "The error names the operations in question.",
        [14] = "The error names the document.",
        [15] = "As 14.",
        [89] = "A number beyond the range of Float is refused; the recorded answer has null for infinity.",
        [450] = "Since September 2025 the root of a subscription has no @skip or @include (section 5.2.4.1).",
        [548] = "Execution does not begin, so there is no data, as Hot Chocolate answers.",
    };

    private static IEnumerable<KeyValuePair<int, string>> Introspected(string reason, int[] ids) => ids.Select(id => KeyValuePair.Create(id, reason));

    [SharedFact("conformance/execution.json")]
    public async Task ExecuteAsync_RecordedRequest_AnswersAsRecorded()
    {
        using var recorded = Shared.Json("conformance/execution.json");
        var schemas = new Dictionary<string, IRequestExecutor>();
        var failures = new List<string>();
        var count = 0;
        foreach (var one in recorded.RootElement.GetProperty("cases").EnumerateArray())
        {
            var id = one.GetProperty("id").GetInt32();
            if (one.TryGetProperty("optional", out _) || Differences.ContainsKey(id))
                continue;

            count++;
            var name = one.GetProperty("schema").GetString()!;
            var data = one.TryGetProperty("data", out var own) ? own : recorded.RootElement.GetProperty("data").GetProperty(name);
            var hasConventions = RecordedData.HasConventions(data);
            var key = $"{name} {hasConventions}";
            if (!schemas.TryGetValue(key, out var executor))
            {
                var sdl = recorded.RootElement.GetProperty("schemas").GetProperty(name).GetString()!;
                schemas.Add(key, executor = await BuildAsync(sdl, hasConventions));
            }

            if (await CheckAsync(executor, one, new RecordedData(data)) is { } failure)
                failures.Add($"#{id} {one.GetProperty("group")} {one.GetProperty("name")}: {one.GetProperty("query")}\n{failure}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} differ:\n{string.Join('\n', failures)}");
        Assert.True(count > 900, $"only {count} cases");
    }

    private static async Task<IRequestExecutor> BuildAsync(string sdl, bool hasConventions)
    {
        var builder = new ServiceCollection().AddGraphQL();
        builder.Configure(setup => setup.SchemaConfigurations.Add((_, schema) =>
        {
            schema.AddDocumentFromString(sdl).ModifyOptions(o => o.RemoveUnusedTypeSystemDirectives = false);
            if (hasConventions)
                schema.Use(_ => context => Data(context).ResolveAsync(context));
        }));
        builder.ModifyRequestOptions(o => o.IncludeExceptionDetails = true);
        builder.Configure(setup => setup.ValidationOptions.Add((_, o) => o.MaxAllowedErrors = 100));
        var executor = await builder.BuildRequestExecutorAsync();
        foreach (var field in executor.Schema.SubscriptionType?.Fields ?? FieldCollection<ObjectField>.Empty)
            field.SubscribeResolver = context => new(RecordedEvents.Subscribe(field.Name, (RecordedData)context.ContextData["data"]!));
        return executor;
    }

    private static RecordedData Data(HotChocolate.Resolvers.IMiddlewareContext context) => (RecordedData)context.ContextData["data"]!;

    private static async Task<string?> CheckAsync(IRequestExecutor executor, JsonElement recorded, RecordedData data)
    {
        var request = OperationRequestBuilder.New()
            .SetDocument(recorded.GetProperty("query").GetString()!)
            .SetGlobalState("data", data)
            .SetGlobalState(WellKnownContextData.InitialValue, data.Root)
            .SetOperationName(recorded.TryGetProperty("operationName", out var name) ? name.GetString() : null);
        if (recorded.TryGetProperty("variables", out var variables))
            request.SetVariableValues(variables.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value));

        await using var result = await executor.ExecuteAsync(request.Build());
        var expected = recorded.GetProperty("expected");
        var asSets = recorded.GetProperty("group").GetString() == "introspection";
        if (result is not ResponseStream stream)
            return Compare(expected, result.ToJson(false), asSets);

        var responses = new List<string>();
        await foreach (var response in stream.ReadResultsAsync())
        {
            responses.Add(response.ToJson(false));
            await response.DisposeAsync();
        }

        if (!expected.TryGetProperty("events", out var events) || events.GetArrayLength() != responses.Count)
            return $"expected {expected}\nanswered {string.Join('\n', responses)}";

        return responses.Select((response, i) => Compare(events[i], response, false)).FirstOrDefault(f => f is not null);
    }

    private static string? Compare(JsonElement expected, string json, bool asSets)
    {
        var actual = JsonDocument.Parse(json).RootElement;
        var hasData = expected.TryGetProperty("data", out var expectedData);
        return hasData == actual.TryGetProperty("data", out var actualData)
            && (!hasData || RecordedJson.AreEqual(expectedData, actualData, asSets))
            && RecordedErrors.AreEqual(expected, actual)
                ? null
                : $"  expected {expected.GetRawText()}\n  answered {json}";
    }
}
