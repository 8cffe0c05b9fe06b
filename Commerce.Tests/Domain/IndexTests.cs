using System.Reflection;
using Commerce.Domain.Catalog;
using Commerce.Domain.Data;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Domain;

/// <summary>The storefront's lists are read from an index, in its order, without sorting.</summary>
public sealed class IndexTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    public static TheoryData<string, Func<IQueryable<Product>, IQueryable<Product>>> Lists => new()
    {
        { "newest", products => products.OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Id) },
        { "cheapest", products => products.OrderBy(p => p.PriceCents).ThenBy(p => p.Id) },
        { "dearest", products => products.OrderByDescending(p => p.PriceCents).ThenByDescending(p => p.Id) },
        { "by name", products => products.OrderBy(p => p.Name).ThenBy(p => p.Id) },
        { "best rated", products => products.OrderByDescending(p => p.RatingAverage).ThenByDescending(p => p.Id) },
        { "price range", products => products.Where(p => p.PriceCents >= 1000 && p.PriceCents < 2000).OrderBy(p => p.PriceCents).ThenBy(p => p.Id) },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Active_List_IsReadInIndexOrder(string name, Func<IQueryable<Product>, IQueryable<Product>> list)
    {
        await SeedAsync();
        await using var context = database.NewContext();
        var plan = await PlanAsync(list(context.Products.Where(p => p.IsActive)).Take(20));
        Assert.True(plan.Contains("IX_Products_Active_", StringComparison.Ordinal), $"{name}: {plan}");
        Assert.DoesNotContain("TEMP B-TREE", plan);
    }

    [Fact]
    public async Task ActiveOfCategory_List_IsReadInIndexOrder()
    {
        await SeedAsync();
        await using var context = database.NewContext();
        foreach (var list in (IQueryable<Product>[])
            [Of().OrderBy(p => p.PriceCents), Of().OrderByDescending(p => p.CreatedAt), Of().OrderBy(p => p.Name), Of().OrderByDescending(p => p.RatingAverage)])
        {
            var plan = await PlanAsync(list.Take(20));
            Assert.Contains("IX_Products_ActiveOfCategory_", plan);
            Assert.DoesNotContain("TEMP B-TREE", plan);
        }

        IQueryable<Product> Of() => context.Products.Where(p => p.IsActive && p.CategoryId == 3);
    }

    [Fact]
    public async Task Lookups_ByKey_AreSearches()
    {
        await SeedAsync();
        await using var context = database.NewContext();
        Assert.Contains("IX_Products_Slug", await PlanAsync(context.Products.Where(p => p.Slug == "synthetic-7")));
        Assert.Contains("IX_ProductVariants_Sku", await PlanAsync(context.ProductVariants.Where(v => v.Sku == "SYN-000007-S")));
        Assert.Contains("IX_ProductCategories_CategoryId", await PlanAsync(
            context.ProductCategories.Where(row => row.CategoryId == 3).Select(row => row.Product!)));
        Assert.Contains("IX_ProductCategories_ProductId_CategoryId", await PlanAsync(
            context.Products.Where(p => p.IsActive && p.ProductCategories.Any(row => row.CategoryId == 3)).OrderBy(p => p.Id).Take(20)));
        Assert.Contains("IX_Reviews_ProductId", await PlanAsync(
            context.Reviews.Where(r => r.ProductId == 1).OrderByDescending(r => r.CreatedAt).Take(10)));
    }

    /// <summary>However many rows there are: whoever looks, one row and what a relation of it leads to are found by keys.</summary>
    [Fact]
    public async Task OneRow_WithARelation_IsReadWithoutScanningATable()
    {
        await SeedAsync();
        var scans = new List<string>();
        foreach (var viewer in (Viewer[])[Viewer.System, Viewer.Nobody, new(UserId: 1, CustomerId: 1, BuyerId: 1), new(GuestSessionId: 1)])
        {
            await using var context = database.NewContext();
            context.Viewer = viewer;
            var relations = context.Model.GetEntityTypes().Where(type => type.FindProperty("Id")?.ClrType == typeof(int) && !type.IsOwned())
                .SelectMany(type => type.GetNavigations().Select(navigation => (type.ClrType, navigation.Name)));
            foreach (var (type, relation) in relations)
            {
                var query = (IQueryable<object>)s_with.MakeGenericMethod(type).Invoke(null, [context, relation])!;
                var plan = await PlanAsync(query);
                if (plan.Split("; ").Any(step => step.StartsWith("MATERIALIZE", StringComparison.Ordinal) || step is ['S', 'C', 'A', 'N', ..] && !step.EndsWith(" CONSTANT ROW", StringComparison.Ordinal)))
                    scans.Add($"{type.Name}.{relation}: {plan}");
            }
        }

        Assert.True(scans.Count == 0, string.Join("\n", scans));
    }

    private static readonly MethodInfo s_with = typeof(IndexTests).GetMethod(nameof(With), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static IQueryable<TEntity> With<TEntity>(CommerceDbContext context, string relation) where TEntity : class =>
        context.Set<TEntity>().AsNoTracking().Include(relation).Where(row => EF.Property<int>(row, "Id") == 1);

    private async Task SeedAsync()
    {
        await using var context = database.NewContext();
        if (!await context.Products.AnyAsync()) await database.Get<SyntheticCatalog>().SeedAsync(1000);
    }

    private static async Task<string> PlanAsync<T>(IQueryable<T> query) where T : class
    {
        await using var command = query.CreateDbCommand();
        await command.Connection!.OpenAsync();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(3));
        return string.Join("; ", lines);
    }
}
