using System.Globalization;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Tests.Feeds;

/// <summary>Everything that the catalog's tables hold, to be compared.</summary>
internal static class Snapshot
{
    private static readonly string[] Tables = ["Products", "ProductVariants", "VariantTraits", "ProductImages", "ProductCategories", "Categories", "ProductSlugs", "InventoryTransactions"];

    /// <summary>Each value by the table, the row's key and the column.</summary>
    /// <param name="except">Tables and columns that may change.</param>
    public static async Task<SortedDictionary<string, string>> OfAsync(DatabaseFixture shop, params string[] except)
    {
        await using var context = shop.NewContext();
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in context.Model.GetEntityTypes().Where(type => Tables.Except(except).Contains(type.GetTableName())))
        {
            var rows = (IQueryable<object>)context.GetType().GetMethods().Single(method => method.Name == "Set" && method.GetParameters().Length == 0)
                .MakeGenericMethod(type.ClrType).Invoke(context, null)!;
            foreach (var row in await rows.ToListAsync())
            {
                var entry = context.Entry(row);
                foreach (var property in type.GetProperties().Where(property => !except.Contains($"{type.GetTableName()}.{property.Name}")))
                    all[$"{type.GetTableName()} {entry.Property("Id").CurrentValue} {property.Name}"] = Text(entry.Property(property.Name).CurrentValue);
            }
        }

        return all;
    }

    /// <summary>The first differences; empty where there is none.</summary>
    public static string Difference(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
        string.Join('\n', before.Keys.Union(after.Keys).Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key)).Take(12)
            .Select(key => $"{key}: '{before.GetValueOrDefault(key)}' -> '{after.GetValueOrDefault(key)}'"));

    private static string Text(object? value) => value switch
    {
        null => "<null>",
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join('|', texts),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
