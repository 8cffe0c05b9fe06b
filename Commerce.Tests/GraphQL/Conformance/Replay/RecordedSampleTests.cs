using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.GraphQL.Conformance.Replay;

/// <summary>
/// A shop that was written for Hot Chocolate compiles unchanged, prints the same schemas and answers the same. Where it does not, the case
/// stands in <c>differences.tsv</c> with the reason; the README of the engine says more about the reasons.
/// </summary>
public sealed class RecordedSampleTests(RecordedSample sample) : IClassFixture<RecordedSample>
{
    [ReplayFact]
    public async Task Schemas_AreTheSame()
    {
        var printed = await sample.PrintSchemasAsync();

        foreach (var file in Directory.GetFiles(Shared.PathOf("hotchocolate"), "schema*.graphql"))
            Assert.Equal(await File.ReadAllTextAsync(file), await File.ReadAllTextAsync(Path.Combine(printed, Path.GetFileName(file))));
    }

    [ReplayFact]
    public async Task Answers_AreTheSame_ButForReviewedDifferences()
    {
        var different = await sample.ReplayAsync("Development", "requests.json", "websocket.json");

        Assert.Equal(Reviewed(), different.Order(StringComparer.Ordinal));
    }

    [ReplayFact]
    public async Task AnswersInProduction_AreTheSame_ButForReviewedDifferences()
    {
        var different = await sample.ReplayAsync("Production", "requests-production.json");

        Assert.Empty(different.Except(Reviewed()));
    }

    private static IEnumerable<string> Reviewed()
        => File.ReadLines(Path.Combine(Repository.Root, "Commerce.Tests/GraphQL/Conformance/Replay/differences.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0])
            .Order(StringComparer.Ordinal);
}
