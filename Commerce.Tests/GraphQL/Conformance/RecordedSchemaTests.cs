using System.Text.Json;
using Commerce.Tests.Support;
using HotChocolate;
using HotChocolate.Types.Sdl;
using HotChocolate.Types.Validity;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>What graphql-js makes of schema documents: whether they are valid, and how it prints them, in their order and sorted.</summary>
public sealed class RecordedSchemaTests
{
    /// <summary>The recorded cases that we answer otherwise, on purpose, with the reason.</summary>
    private static readonly Dictionary<int, string> Differences = new()
    {
        [53] = "An input named Mutation is no root type; ours refuses only what is used as one.",
        [55] = "As 53, Subscription.",
        [139] = "Operations in a schema document are refused instead of being ignored.",
        [85] = "An extension that repeats what the type has changes nothing.",
        [213] = "A type that implements itself, or is its own member, is refused.",
        [214] = "As 213.",
        [229] = "A directive that is applied to the type of its own argument refers to itself.",
        [305] = "Locations of directives are printed in the order of the specification.",
        [315] = "As 305.",
        [319] = "Default values are printed as they were written.",
        [320] = "As 319.",
        [339] = "As 305.",
        [373] = "As 305."
    };

    [SharedFact("conformance/schema-print.json")]
    public void Print_RecordedSchema_PrintsAsRecorded()
    {
        using var cases = Shared.Json("conformance/schema-print.json");
        var failures = new List<string>();
        var count = 0;
        foreach (var recorded in cases.RootElement.EnumerateArray())
        {
            var id = recorded.GetProperty("id").GetInt32();
            if (Differences.ContainsKey(id))
                continue;

            count++;
            if (Check(recorded) is { } failure)
                failures.Add($"#{id}: {failure}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count}\n{string.Join('\n', failures)}");
        Assert.True(count > 350, $"only {count} cases");
    }

    private static string? Check(JsonElement recorded)
    {
        ISchema schema;
        try
        {
            schema = Build(recorded.GetProperty("sdl").EnumerateArray().Select(sdl => sdl.GetString()!));
        }
        catch (SchemaException exception)
        {
            // What is no schema at all, such as an object type that implements an object type, is not printed either.
            return recorded.GetProperty("valid").GetBoolean() ? $"refused: {exception.Message}" : null;
        }

        var errors = SchemaValidator.Validate(schema);
        if (recorded.GetProperty("valid").GetBoolean() != (errors.Count == 0))
            return $"valid should be {recorded.GetProperty("valid")}: {string.Join('\n', errors.Select(error => error.Message))}\n{recorded.GetProperty("sdl")}";

        return Compare(recorded, "printed", SchemaPrinter.Print(schema, SdlStyle.Reference))
            ?? Compare(recorded, "sorted", SchemaPrinter.Print(schema, SdlStyle.Sorted))
            ?? Compare(recorded, "sorted", SchemaPrinter.Print(Build([SchemaPrinter.Print(schema)]), SdlStyle.Sorted));
    }

    private static ISchema Build(IEnumerable<string> documents)
    {
        var builder = SchemaBuilder.New().ModifyOptions(options =>
        {
            options.StrictValidation = false;
            options.RemoveUnusedTypeSystemDirectives = false;
        });
        foreach (var document in documents) builder.AddDocumentFromString(document);
        return builder.Create();
    }

    private static string? Compare(JsonElement recorded, string property, string found)
        => recorded.GetProperty(property).GetString() == found ? null : $"{property}\n{found}\nexpected\n{recorded.GetProperty(property)}";
}
