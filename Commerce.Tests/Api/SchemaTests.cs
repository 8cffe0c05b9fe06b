using System.Text.Json;
using System.Text.RegularExpressions;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Support;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>The schema as a document: complete, described, and the same as the snapshot.</summary>
public sealed partial class SchemaTests(DevelopmentApi api) : IClassFixture<DevelopmentApi>
{
    private const string Everything = """
        { __schema { types { name kind description
            fields(includeDeprecated: true) { name description args { name description } }
            inputFields { name description }
            enumValues { name description } } } }
        """;

    [Fact]
    public async Task Snapshot_IsWhat_TheServerPrints()
    {
        var executor = await api.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
        var snapshot = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema.graphql"));

        Assert.Equal(Normalize(snapshot), Normalize(executor.Schema.ToString()!));
    }

    [SharedFact("coverage.tsv")]
    public async Task Coverage_EveryAttributeOfBothModels_IsInTheSchema()
    {
        var fields = Types(await api.AskAsync(Everything))
            .SelectMany(type => Names(type, "fields").Select(field => $"{type.GetProperty("name").GetString()}.{field}"))
            .ToHashSet(StringComparer.Ordinal);
        var rows = (await File.ReadAllLinesAsync(Shared.PathOf("coverage.tsv"))).Skip(1).Select(line => line.Split('\t')[3]).ToList();

        Assert.Equal(464, rows.Count);
        Assert.DoesNotContain(rows, path => path != "-" && !fields.Contains(path));
        Assert.DoesNotContain(fields, field => Secrets().IsMatch(field));
    }

    [Fact]
    public async Task Descriptions_AreOn_EveryElement()
    {
        var missing = new List<string>();
        foreach (var type in Types(await api.AskAsync(Everything)))
        {
            var name = type.GetProperty("name").GetString()!;
            if (name.StartsWith("__", StringComparison.Ordinal)) continue;
            Check(type, name);
            foreach (var list in new[] { "fields", "inputFields", "enumValues" })
                foreach (var member in Members(type, list))
                {
                    Check(member, $"{name}.{member.GetProperty("name").GetString()}");
                    foreach (var argument in Members(member, "args"))
                        Check(argument, $"{name}.{member.GetProperty("name").GetString()}({argument.GetProperty("name").GetString()}:)");
                }
        }

        Assert.Empty(missing);

        void Check(JsonElement element, string path)
        {
            if (string.IsNullOrWhiteSpace(element.GetProperty("description").GetString())) missing.Add(path);
        }
    }

    private static IEnumerable<JsonElement> Types(Answer answer) => answer.Data("__schema", "types").EnumerateArray();

    private static IEnumerable<JsonElement> Members(JsonElement element, string list) =>
        element.TryGetProperty(list, out var members) && members.ValueKind == JsonValueKind.Array ? members.EnumerateArray() : [];

    private static IEnumerable<string> Names(JsonElement type, string list) =>
        Members(type, list).Select(member => member.GetProperty("name").GetString()!);

    private static string Normalize(string sdl) => sdl.ReplaceLineEndings("\n").Trim();

    [GeneratedRegex(@"\.(hashedPassword|passwordHash|keyHash|sessionToken\w*|securityStamp|tokenHash)$", RegexOptions.IgnoreCase)]
    private static partial Regex Secrets();
}
