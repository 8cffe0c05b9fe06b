using Commerce.Domain.Data;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>For the tests: whether the shop and the baselines answer the same, without measuring anything.</summary>
public static class AnswerAgreement
{
    // More than a page in each of the synthetic catalog's categories.
    private const int Products = 900;
    private const int RequestsEach = 10;

    /// <summary>Asks every question of the benchmark in some variations.</summary>
    /// <param name="postgres">A connection string of a PostgreSQL server; null for SQLite.</param>
    /// <exception cref="InvalidDataException">A baseline's answer differs from the shop's.</exception>
    public static async Task CheckAsync(string? postgres)
    {
        await using var shop = await TemporaryShop.CreateAsync(postgres);
        await shop.Get<SyntheticCatalog>().SeedAsync(Products);
        var scenarios = await Scenarios.CreateAsync(shop, await OrderHistories.WriteAsync(shop));
        await using var sides = await Sides.StartAsync(shop.Data);
        foreach (var scenario in scenarios) AnswerComparison.Check(scenario, sides, RequestsEach);
    }
}
