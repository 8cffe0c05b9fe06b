using System.Text.Json;
using Commerce.Tests.GraphQL.Introspection;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types.Sdl;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>What a tool can rebuild from introspection: the same schema that graphql-js's tools rebuild.</summary>
public sealed class RecordedIntrospectionTests
{
    /// <summary>The recorded cases that we answer otherwise, on purpose, with the reason.</summary>
    private static readonly Dictionary<int, string> Differences = new()
    {
        [139] = "Operations in a schema document are refused instead of being ignored."
    };

    [SharedFact("conformance/schema-print.json")]
    public async Task Introspect_RecordedSchema_IsRebuilt()
    {
        using var cases = Shared.Json("conformance/schema-print.json");
        var failures = new List<string>();
        var count = 0;
        foreach (var recorded in cases.RootElement.EnumerateArray())
        {
            var id = recorded.GetProperty("id").GetInt32();
            if (!recorded.TryGetProperty("viaIntrospection", out var expected) || Differences.ContainsKey(id))
                continue;

            count++;
            var found = await Rebuild(recorded.GetProperty("sdl").EnumerateArray().Select(sdl => sdl.GetString()!));
            if (found != Sorted([expected.GetString()!]))
                failures.Add($"#{id}: {found}\nexpected\n{expected}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count}\n{string.Join('\n', failures)}");
        Assert.True(count > 150, $"only {count} cases");
    }

    private static async Task<string> Rebuild(IEnumerable<string> documents)
    {
        await using var services = new ServiceCollection()
            .AddGraphQL()
            .ConfigureSchema(schema =>
            {
                schema.ModifyOptions(KeepAll);
                foreach (var document in documents) schema.AddDocumentFromString(document);
            })
            .Services.BuildServiceProvider();
        try
        {
            var result = await services.ExecuteRequestAsync(ClientSchema.Query);
            using var json = JsonDocument.Parse(result.ToJson());
            return json.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? Sorted([ClientSchema.Write(data)]) : result.ToJson();
        }
        catch (SchemaException exception)
        {
            return exception.Message;
        }
    }

    private static string Sorted(IEnumerable<string> documents)
    {
        var builder = SchemaBuilder.New().ModifyOptions(KeepAll);
        foreach (var document in documents) builder.AddDocumentFromString(document);
        return SchemaPrinter.Print(builder.Create(), SdlStyle.Sorted);
    }

    private static void KeepAll(SchemaOptions options)
    {
        options.StrictValidation = false;
        options.RemoveUnusedTypeSystemDirectives = false;
    }
}
