using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Commerce.Tests.Support;
using HotChocolate.Language;
using Xunit;

namespace Commerce.Tests.GraphQL.Language;

/// <summary>What graphql-js answers: the same tokens at the same places, or the same error.</summary>
public sealed partial class RecordedLexerTests
{
    [SharedFact("conformance/lexer.json")]
    public void Read_RecordedSource_AnswersAsRecorded()
    {
        var json = File.ReadAllText(Shared.PathOf("conformance/lexer.json"));

        // JsonElement.GetString refuses surrogates without their pair: they pass as characters of the private use area.
        json = EscapedSurrogate().Replace(json, match => $"\\u{Convert.ToInt32(match.Groups[1].Value, 16) + 0x800:x4}");
        using var cases = JsonDocument.Parse(json);
        var failures = new List<string>();
        var count = 0;

        foreach (var recorded in cases.RootElement.EnumerateArray())
        {
            count++;
            var (expected, actual) = (Expected(recorded), Read(recorded));
            if (expected != actual)
                failures.Add($"#{recorded.GetProperty("id")}: read\n{actual}expected\n{expected}");
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(count > 100, $"only {count} cases");
    }

    private static string Expected(JsonElement recorded)
    {
        var text = new StringBuilder();
        var isOk = recorded.GetProperty("ok").GetBoolean();
        foreach (var token in recorded.GetProperty(isOk ? "tokens" : "tokensBefore").EnumerateArray())
        {
            var value = token.TryGetProperty("value", out var property) ? property.GetString() : null;
            Append(
                text,
                token.GetProperty("kind").GetString()!,
                token.GetProperty("start").GetInt32(),
                token.GetProperty("end").GetInt32(),
                token.GetProperty("line").GetInt32(),
                token.GetProperty("column").GetInt32(),
                value);
        }

        if (!isOk)
        {
            var error = recorded.GetProperty("error");
            var location = error.GetProperty("locations")[0];
            AppendError(
                text,
                error.GetProperty("message").GetString(),
                location.GetProperty("line").GetInt32(),
                location.GetProperty("column").GetInt32());
        }

        return text.ToString();
    }

    private static string Read(JsonElement recorded)
    {
        var source = recorded.GetProperty("source").GetString()!;
        if (recorded.TryGetProperty("loneSurrogate", out _))
            source = PrivateUse().Replace(source, match => ((char)(match.Value[0] - 0xE000 + 0xD800)).ToString());

        var buffer = new byte[source.Length * Utf8Source.MaxBytesPerChar];
        var bytes = buffer.AsSpan(0, Utf8Source.Encode(source, buffer));
        var reader = new Utf8GraphQLReader(bytes);
        var text = new StringBuilder();
        try
        {
            do
            {
                reader.Read();
                Append(
                    text,
                    reader.Kind.Describe().Trim('"'),
                    Encoding.UTF8.GetCharCount(bytes[..reader.Start]),
                    Encoding.UTF8.GetCharCount(bytes[..reader.End]),
                    reader.Line,
                    reader.Column,
                    reader.Value);
            }
            while (reader.Kind != TokenKind.EndOfFile);
        }
        catch (SyntaxException exception)
        {
            AppendError(text, exception.Message, exception.Line, exception.Column);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string kind, int start, int end, int line, int column, string? value) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{kind} {start}-{end} {line}:{column} {value}");

    private static void AppendError(StringBuilder text, string? message, int line, int column) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{message} ({line}:{column})");

    [GeneratedRegex(@"(?<!\\)\\u(d[89a-f][0-9a-f]{2})")]
    private static partial Regex EscapedSurrogate();

    [GeneratedRegex("[\uE000-\uE7FF]")]
    private static partial Regex PrivateUse();
}
