using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Commerce.Tests.GraphQL.Fuzz;

/// <summary>
/// Runs a property many times. <c>COMMERCE_FUZZ_RUNS</c> multiplies how often, <c>COMMERCE_FUZZ_SEED</c> chooses where to begin (a number, or
/// <c>random</c>); what fails is shrunk and shown with the numbers that repeat it.
/// </summary>
internal static class Fuzz
{
    private const ulong DefaultSeed = 20_261_122;

    // Within a second on a quiet machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Check<T>(int runs, Func<int, T> make, Func<T, IEnumerable<T>> shrink, Action<T> expect)
    {
        var arbitrary = Arb.From(Gen.Choose(0, int.MaxValue).Select(make), shrink);
        Prop.ForAll(arbitrary, value =>
        {
            var watch = Stopwatch.StartNew();
            expect(value);
            if (watch.Elapsed > Patience)
                throw new TimeoutException($"It took {watch.Elapsed}.");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs(runs)).WithReplay(Seed, 1UL).WithQuietOnSuccess(true));
    }

    public static int Runs(int runs)
        => runs * (int.TryParse(Environment.GetEnvironmentVariable("COMMERCE_FUZZ_RUNS"), CultureInfo.InvariantCulture, out var times) ? times : 1);

    public static ulong Seed
        => Environment.GetEnvironmentVariable("COMMERCE_FUZZ_SEED") switch
        {
            null or "" => DefaultSeed,
            "random" => (ulong)Random.Shared.NextInt64(1, long.MaxValue),
            var text => ulong.Parse(text, CultureInfo.InvariantCulture)
        };

    /// <summary>Texts with fewer words, the shortest first.</summary>
    public static IEnumerable<string> Shorter(string text)
    {
        var words = MutatedText.WordsOf(text);
        for (var size = words.Count / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= words.Count; at += size)
                yield return string.Concat(words.Where((_, i) => i < at || i >= at + size));
        }
    }
}
