using Commerce.Domain.Data;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>What a search costs, by itself and with facets, in catalogs of several sizes.</summary>
internal static class SearchBenchmark
{
    private static readonly TimeSpan MeasuringTime = TimeSpan.FromSeconds(2);

    private const string Products = "products(first: 20) { totalCount nodes { id name slug priceCents availability imageUrl } }";

    private const string Facets =
        "facets { categories { category { name } count } prices { ranges { minCents count } } options { name values { value count } } traits { name values { value count } } "
        + "brands { value count } availability { availability count } ratings { minRating count } }";

    /// <summary>A page without anything to choose.</summary>
    public const string TwoWords = "{ productSearch(text: \"alpine backpack\") { " + Products + " } }";

    /// <summary>What shoppers type most: a word, with all that can be chosen next.</summary>
    public const string WordWithFacets = "{ productSearch(text: \"backpack\") { " + Products + " " + Facets + " } }";

    private static readonly (string Name, string Query)[] Searches =
    [
        ("two words, page", $"{{ productSearch(text: \"alpine backpack\") {{ {Products} }} }}"),
        ("two words, page and all facets", $"{{ productSearch(text: \"alpine backpack\") {{ {Products} {Facets} }} }}"),
        ("a begun word, page and all facets", $"{{ productSearch(text: \"back\") {{ {Products} {Facets} }} }}"),
        ("a word with a slip, page and all facets", $"{{ productSearch(text: \"bakcpack\") {{ {Products} {Facets} }} }}"),
        ("a word and three choices, page and all facets",
            $"{{ productSearch(text: \"backpack\", brands: [\"Arbor\", \"Bergen\"], options: [{{ name: \"Size\", values: [\"M\"] }}], availability: [IN_STOCK]) {{ {Products} {Facets} }} }}"),
        ("an aisle by what sells best, page and all facets", $"{{ productSearch(categorySlug: \"synthetic-3\", sort: BEST_SELLING) {{ {Products} {Facets} }} }}"),
        ("a department by price, page and all facets", $"{{ productSearch(categorySlug: \"synthetic-1\", sort: PRICE_ASC) {{ {Products} {Facets} }} }}"),
        ("a word that everything has, page and all facets", $"{{ productSearch(text: \"synthetic\") {{ {Products} {Facets} }} }}"),
        ("the whole catalog by price, page and all facets", $"{{ productSearch(sort: PRICE_ASC) {{ {Products} {Facets} }} }}"),
        ("20 products with what is related and bought together", "{ products(first: 20) { nodes { related(first: 8) { name } boughtTogether(first: 8) { name } } } }"),
    ];

    public static async Task RunAsync(ScaleOptions options)
    {
        foreach (var server in options.Servers)
        {
            await using var shop = await TemporaryShop.CreateAsync(server);
            Console.WriteLine();
            Console.WriteLine($"| {(server is null ? "SQLite" : "PostgreSQL")} | search | p50 ms | p99 ms | CPU ms/request |");
            Console.WriteLine("|---|---|---|---|---|");
            var written = 0;
            foreach (var size in options.Products)
            {
                await shop.Get<SyntheticCatalog>().SeedAsync(size - written);
                written = size;
                await using var process = await ServerProcess.StartShopAsync(shop.Data);
                foreach (var (name, query) in Searches)
                {
                    var request = Scenarios.Post(query, new { });
                    await LoadGenerator.RunAsync(process, [request], 1, MeasuringTime);
                    var result = await LoadGenerator.RunAsync(process, [request], 1, MeasuringTime);
                    Console.WriteLine($"| {size:N0} products | {name} | {result.P50:0.0} | {result.P99:0.0} | {result.CpuMicroseconds / 1000.0:0.0} |");
                }
            }
        }
    }
}
