using System.Text;
using System.Text.RegularExpressions;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Who answers something else does something else: before anything is measured, all answers must be the same.</summary>
internal static partial class AnswerComparison
{
    /// <param name="atMost">How many of the scenario's requests are asked.</param>
    /// <exception cref="InvalidDataException">A baseline's answer differs from the shop's.</exception>
    public static void Check(Scenario scenario, Sides sides, int atMost = int.MaxValue)
    {
        using var shop = new HttpClientConnection(sides[BaselineHost.Shop].Address);
        foreach (var name in scenario.Baselines)
        {
            using var baseline = new HttpClientConnection(sides[name].Address);
            for (var i = 0; i < Math.Min(scenario.GraphQL.Count, atMost); i++)
            {
                var expected = Normalize(shop.Fetch(scenario.GraphQL[i]));
                var actual = Normalize(baseline.Fetch(scenario.Baseline[i]));
                if (expected == actual) continue;
                var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
                throw new InvalidDataException($"{scenario.Name}: {name} answers otherwise than the shop from character {at} on.\n{Near(expected, at)}\n{Near(actual, at)}");
            }
        }
    }

    // A cursor is opaque: each server may write its own.
    private static string Normalize(byte[] body) => Cursor().Replace(Encoding.UTF8.GetString(body), "\"endCursor\":\"\"");

    private static string Near(string text, int at) => text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)];

    [GeneratedRegex("\"endCursor\":\"[^\"]*\"")]
    private static partial Regex Cursor();
}
