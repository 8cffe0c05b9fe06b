using System.Globalization;
using Commerce.Domain.Data;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Catalog;

/// <summary>How the catalog is shown. Read from <c>Catalog:…</c>.</summary>
/// <param name="ShowStock">Whether everybody sees how many pieces are left; otherwise that is for staff.</param>
/// <param name="LowStock">Up to this many pieces count as few.</param>
/// <param name="BestSellingDays">Of how many days the pieces count that make something sell best.</param>
/// <param name="BoughtTogetherDays">Of how many days the orders count that tell what is bought together.</param>
/// <param name="ModerateReviews">Whether reviews wait until staff publish them; otherwise they are published at once, and can be taken down.</param>
/// <param name="FetchImages">Whether the pictures that feeds name are fetched.</param>
public sealed record CatalogOptions(
    bool ShowStock = false, int LowStock = 5, int BestSellingDays = 30, int BoughtTogetherDays = 90, bool ModerateReviews = false, bool FetchImages = true)
{
    /// <exception cref="SettingException">A setting cannot be read.</exception>
    public static CatalogOptions From(IConfiguration configuration) => new(
        Flag(configuration, "Catalog:ShowStock"),
        Number(configuration, "Catalog:LowStock", 5, 0, 1_000_000),
        Number(configuration, "Catalog:BestSellingDays", 30, 1, 3_650),
        Number(configuration, "Catalog:BoughtTogetherDays", 90, 1, 3_650),
        Flag(configuration, "Catalog:ModerateReviews"),
        Flag(configuration, "Catalog:FetchImages", otherwise: true));

    private static bool Flag(IConfiguration configuration, string name, bool otherwise = false) => configuration[name] switch
    {
        null or "" => otherwise,
        var text => bool.TryParse(text, out var value) ? value : throw new SettingException($"{name} is '{text}', but must be true or false."),
    };

    private static int Number(IConfiguration configuration, string name, int otherwise, int from, int to) => configuration[name] switch
    {
        null or "" => otherwise,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to
            ? value
            : throw new SettingException($"{name} is '{text}', but must be a whole number from {from} to {to}."),
    };
}
