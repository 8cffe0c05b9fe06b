namespace Commerce.Benchmarks.GraphQL;

/// <summary>One question that is put to every side, in many variations.</summary>
/// <param name="GraphQL">The requests to the shop.</param>
/// <param name="Baseline">The same in the same order to a baseline.</param>
/// <param name="Baselines">Which baselines answer it.</param>
internal sealed record Scenario(string Name, IReadOnlyList<byte[]> GraphQL, IReadOnlyList<byte[]> Baseline, IReadOnlyList<string> Baselines)
{
    public const string List = "list";
    public const string Slug = "slug";
    public const string History = "history";
    public const string TypeName = "typename";

    public static readonly string[] Names = [List, Slug, History, TypeName];

    public IReadOnlyList<byte[]> RequestsTo(string side) => side == BaselineHost.Shop ? GraphQL : Baseline;
}
