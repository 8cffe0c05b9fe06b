using System.Text.Json;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Validation;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>What graphql-js says about documents: each rule alone, and all rules together. Messages and places must be the same.</summary>
public sealed class RecordedValidationTests
{
    /// <summary>Rules that are graphql-js's own and not the specification's.</summary>
    private static readonly Dictionary<string, string> ForeignRules = new(StringComparer.Ordinal)
    {
        ["MaxIntrospectionDepthRule"] = "Counts any three nested lists; ours counts each of __Type's lists (HC0086), so that tools' usual queries pass.",
        ["NoSchemaIntrospectionCustomRule"] = "Refuses every field of an introspection type; ours refuses __schema and __type (HC0046), which alone lead there."
    };

    /// <summary>The recorded cases that we answer otherwise, on purpose, with the reason.</summary>
    private static readonly Dictionary<int, string> Differences = new()
    {
        [108] = "The same proposals; which of those that are equally good come first hangs on graphql-js's way of sorting.",
        [146] = "The schema lacks Int, Float and ID; ours always has the five scalars of the specification.",
        [518] = "All rules together were recorded before 16.15, which reports the variable once (see 479); so do we."
    };

    private static readonly DocumentValidator Validator = new(new ValidationOptions
    {
        MaxAllowedErrors = int.MaxValue,
        MaxAllowedListRecursiveDepth = int.MaxValue,
        MaxAllowedOfTypeDepth = int.MaxValue,
        Suggestions = true
    });

    private readonly Dictionary<string, ISchema> _schemas = new(StringComparer.Ordinal);

    [SharedFact("conformance/validation.json")]
    public void Validate_RecordedDocument_AnswersAsRecorded()
    {
        using var cases = Shared.Json("conformance/validation.json");
        var failures = new List<string>();
        var count = 0;
        foreach (var recorded in cases.RootElement.EnumerateArray())
        {
            var id = recorded.GetProperty("id").GetInt32();
            var rule = recorded.GetProperty("rule").GetString()!;
            if (ForeignRules.ContainsKey(rule) || Differences.ContainsKey(id))
                continue;

            count++;
            if (Check(recorded, rule) is { } failure)
                failures.Add($"#{id} {rule}: {failure}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count}\n{string.Join('\n', failures)}");
        Assert.True(count > 480, $"only {count} cases");
    }

    private string? Check(JsonElement recorded, string rule)
    {
        var schema = SchemaOf(recorded.GetProperty("schema").GetString()!);
        var document = Utf8GraphQLParser.Parse(recorded.GetProperty("query").GetString()!);
        if (rule != "specifiedRules")
        {
            var expected = (recorded.TryGetProperty("graphql1615", out var newer) ? newer : recorded).GetProperty("errors");
            if (Compare(expected.EnumerateArray().Select(Text), Alone(schema, document, rule)) is { } failure)
                return $"alone: {failure}";
        }

        var all = recorded.GetProperty("allRuleErrors").EnumerateArray().Where(error => !ForeignRules.ContainsKey(error.GetProperty("rule").GetString()!));
        return recorded.TryGetProperty("graphql1615", out _) ? null : Compare(all.Select(Text), Validator.Validate(schema, document));
    }

    private static IReadOnlyList<IError> Alone(ISchema schema, DocumentNode document, string rule)
        => rule == "NoDeprecatedCustomRule"
            ? Validator.Validate(schema, document, new SpecifiedRule(rule, "", context => new HotChocolate.Validation.Rules.NoDeprecatedRule(context)))
            : Validator.Validate(schema, document, SpecifiedRules.All.Single(known => known.Name == rule));

    private ISchema SchemaOf(string sdl)
    {
        if (!_schemas.TryGetValue(sdl, out var schema))
            _schemas.Add(sdl, schema = SchemaBuilder.New().AddDocumentFromString(sdl).ModifyOptions(options => options.StrictValidation = false).Create());
        return schema;
    }

    private static string? Compare(IEnumerable<string> expected, IReadOnlyList<IError> actual)
    {
        var wanted = expected.Order(StringComparer.Ordinal).ToList();
        var found = actual.Select(Text).Order(StringComparer.Ordinal).ToList();
        return wanted.SequenceEqual(found) ? null : $"found\n  {string.Join("\n  ", found)}\nexpected\n  {string.Join("\n  ", wanted)}";
    }

    private static string Text(JsonElement error) => Text(
        error.GetProperty("message").GetString()!,
        error.GetProperty("locations").EnumerateArray().Select(location => (location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32())));

    private static string Text(IError error) => Text(error.Message, (error.Locations ?? []).Select(location => (location.Line, location.Column)));

    private static string Text(string message, IEnumerable<(int Line, int Column)> locations) => $"{message} {string.Join(' ', locations.Order())}";
}
