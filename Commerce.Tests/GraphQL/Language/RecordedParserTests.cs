using System.Text.Json;
using Commerce.Tests.Support;
using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

/// <summary>What graphql-js answers: the same is accepted, refused at the same place with the same words, printed alike.</summary>
public sealed class RecordedParserTests
{
    /// <summary>The recorded cases that we answer otherwise, on purpose, with the reason.</summary>
    private static readonly Dictionary<int, string> Differences = new()
    {
        [209] = "Limits are worded as Hot Chocolate words them; the position is the same.",
        [211] = "As 209.",
    };

    [SharedFact("conformance/parser.json")]
    public void Parse_RecordedSource_AnswersAsRecorded()
    {
        using var cases = Shared.Json("conformance/parser.json");
        var failures = new List<string>();
        var count = 0;

        foreach (var recorded in cases.RootElement.EnumerateArray())
        {
            count++;
            var id = recorded.GetProperty("id").GetInt32();
            var failure = Check(recorded, Differences.ContainsKey(id));
            if (failure is not null)
                failures.Add($"#{id}: {failure}");
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(count > 1000, $"only {count} cases");
    }

    private static string? Check(JsonElement recorded, bool messageDiffers)
    {
        var expected = recorded.TryGetProperty("graphql1615", out var newer) ? newer : recorded;
        try
        {
            var printed = Parse(recorded).ToString();
            if (!expected.GetProperty("ok").GetBoolean())
                return $"accepted, expected {expected.GetProperty("error")}";
            return expected.TryGetProperty("printed", out var text) && text.GetString() != printed
                ? $"printed\n{printed}\nexpected\n{text}"
                : null;
        }
        catch (SyntaxException exception)
        {
            var error = $"{exception.Message} ({exception.Line}:{exception.Column})";
            if (expected.GetProperty("ok").GetBoolean())
                return $"refused with {error}";

            var recordedError = expected.GetProperty("error");
            var line = recordedError.GetProperty("line").GetInt32();
            var column = recordedError.GetProperty("column").GetInt32();
            var message = messageDiffers ? exception.Message : recordedError.GetProperty("message").GetString();
            var wanted = $"{message} ({line}:{column})";
            return wanted == error ? null : $"refused with {error}, expected {wanted}";
        }
    }

    private static ISyntaxNode Parse(JsonElement recorded)
    {
        var source = recorded.GetProperty("source").GetString()!;
        return recorded.GetProperty("entry").GetString() switch
        {
            "document" => Utf8GraphQLParser.Parse(source, Options(recorded)),
            "value" => Utf8GraphQLParser.Syntax.ParseValueLiteral(source, constant: false),
            "constValue" => Utf8GraphQLParser.Syntax.ParseValueLiteral(source),
            "type" => Utf8GraphQLParser.Syntax.ParseTypeReference(source),
            var other => throw new InvalidOperationException($"unknown entry {other}"),
        };
    }

    private static ParserOptions Options(JsonElement recorded)
    {
        if (!recorded.TryGetProperty("options", out var options))
            return ParserOptions.Default;

        return new ParserOptions(
            allowFragmentVariables: options.TryGetProperty("allowLegacyFragmentVariables", out var allowed) && allowed.GetBoolean(),
            maxAllowedTokens: options.TryGetProperty("maxTokens", out var tokens) ? tokens.GetInt32() : int.MaxValue);
    }
}
