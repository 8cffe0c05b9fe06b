using System.Text;
using System.Text.Json;

namespace Commerce.Domain.Feeds.Formats;

/// <summary>
/// JSON Lines: one object a line, blank lines allowed. A line is either of our own shape, <c>{"product":{…},"variants":[…]}</c>, or one of Google
/// Retail's, <c>{"id":…,"title":…,"priceInfo":{…}}</c>.
/// </summary>
internal sealed class JsonlReader : IFeedReader
{
    /// <summary>Characters; a longer line is no line.</summary>
    private const int LongestLine = 8 * 1024 * 1024;

    public FeedFormat Format => FeedFormat.Jsonl;

    public IEnumerable<FeedRow> Read(Stream content, FeedReadOptions options)
    {
        using var text = FeedText.Open(content);
        var line = new StringBuilder();
        for (var number = 1; ReadLine(text, line, number); number++)
        {
            if (string.IsNullOrWhiteSpace(line.ToString())) continue;
            foreach (var row in ReadRows(line.ToString(), number, options)) yield return row;
        }
    }

    private static List<FeedRow> ReadRows(string line, int number, FeedReadOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var item = new JsonlItem(document.RootElement, number, options);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object when document.RootElement.TryGetProperty("product", out _) => item.ReadProductLine(),
                JsonValueKind.Object => [item.ReadRetailLine()],
                _ => [Refused(number, null, line, "NOT_AN_OBJECT", "The line is not a JSON object. Write one object in curly braces per line.")],
            };
        }
        catch (JsonException exception)
        {
            return [Refused(number, null, line, "INVALID_JSON", $"The line is not valid JSON at character {exception.BytePositionInLine + 1}. Check quotes and commas there, and write each object on one line.")];
        }
        catch (InvalidOperationException)
        {
            // That is how JsonElement tells that a value is of another kind, or that a text has half a character in it.
            return [Refused(number, null, line, "WRONG_SHAPE",
                "The line is JSON, but a value in it is of the wrong kind: 'product' is an object, 'variants' a list of objects, and texts are whole Unicode characters.")];
        }
    }

    private static FeedRow Refused(int number, string? column, string value, string code, string message) =>
        new() { Number = number, Errors = [new FeedRowError(column, FeedValues.Shorten(value, 200), code, message)] };

    private static bool ReadLine(StreamReader text, StringBuilder line, int number)
    {
        line.Clear();
        var isAny = false;
        while (text.Read() is >= 0 and var character)
        {
            isAny = true;
            if (character == '\n') return true;
            if (line.Length >= LongestLine) throw new UnreadableFeedException($"The line is longer than {LongestLine} characters. Write one object per line.", number);
            if (character != '\r') line.Append((char)character);
        }

        return isAny;
    }
}
