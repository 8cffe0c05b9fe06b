using System.Text;
using System.Text.RegularExpressions;

namespace Commerce.Tests.GraphQL.Fuzz;

/// <summary>A document that somebody has broken: words are gone, doubled, exchanged, cut, or are others.</summary>
internal static partial class MutatedText
{
    private static readonly string[] Strange =
    [
        "", "\"", "\"\"\"", "\\", "\\u", "\\u{110000}", "\"\\ud800\"", "\"\\u{1F600}\"", "{", "}", "(", ")", "[", "]", "$", "@", "!", "...", "|", "&", "=", ":",
        "\0", "\u0001", "\uFEFF", "\u2028", "😀", "\ud800", "ünï", "#", "# comment\n", ",", ",,,,", "0", "-0", "00", "1.", ".5", "1e", "1e999999", "-", "2147483648",
        new('9', 5_000), new('a', 5_000), new('_', 20_000), "null", "true", "on", "fragment", "query", "mutation", "subscription", "__typename", "__schema", "__proto__",
        "@skip(if: $x)", "@defer", "@stream", "@oneOf", "...F", "$v0", "extend type Query { a: Int }", "type Query { a: Int }", "schema { query: Q }",
        new('{', 200), new('[', 200), "{a:{a:{a:1}}}"
    ];

    public static string Make(string document, int seed)
    {
        var random = new Random(seed);
        var words = WordsOf(document);
        for (var i = random.Next(1, 5); i > 0 && words.Count > 0; i--)
        {
            var at = random.Next(words.Count);
            switch (random.Next(8))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, words[at]);
                    break;
                case 2:
                    var other = random.Next(words.Count);
                    (words[at], words[other]) = (words[other], words[at]);
                    break;
                case 3:
                    words[at] = words[random.Next(words.Count)];
                    break;
                case 4:
                    words.RemoveRange(at, words.Count - at);
                    break;
                case 5:
                    words[at] = Scramble(words[at], random);
                    break;
                case 6:
                    words.InsertRange(at, words[at..Math.Min(words.Count, at + random.Next(1, 30))]);
                    break;
                default:
                    words.Insert(at, Strange[random.Next(Strange.Length)]);
                    break;
            }
        }

        return string.Concat(words);
    }

    /// <summary>The words of a document, blanks included, so that put together they are the document.</summary>
    public static List<string> WordsOf(string document) => [.. Word().Matches(document).Select(match => match.Value)];

    private static string Scramble(string word, Random random)
    {
        var text = new StringBuilder(word);
        for (var i = random.Next(1, 4); i > 0; i--)
            text.Insert(random.Next(text.Length + 1), (char)random.Next(random.Next(2) == 0 ? 128 : char.MaxValue));
        return text.ToString();
    }

    [GeneratedRegex("""\w+|"[^"]*"|\s+|\.\.\.|.""", RegexOptions.Singleline)]
    private static partial Regex Word();
}
