using System.Text.Json;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>The shop's lists, page by page, in orders whose keys are equal for many rows or missing.</summary>
public abstract class RootPagesContract(ApiHost api)
{
    private const string Admin = "admin@demo.example";

    private static readonly (string List, string Order)[] s_lists =
    [
        ("products", "compareAtPriceCents: ASC"), ("products", "compareAtPriceCents: DESC"), ("products", "brand: ASC"), ("products", "ratingAverage: DESC"),
        ("products", "isActive: DESC"), ("products", "createdAt: DESC"), ("categories", "name: DESC"), ("orders", "orderDate: DESC"), ("orders", "status: ASC"),
        ("orders", "expectedShipDate: ASC"), ("users", "email: ASC"), ("reviews", "rating: DESC"), ("inventoryTransactions", "createdAt: DESC"),
    ];

    [ContractFact]
    public async Task EveryPage_ForwardsAndBackwards_IsThatPartOfTheList()
    {
        foreach (var (list, order) in s_lists)
        {
            var all = Ids(await PageAsync(list, order, "first: 50"));
            Assert.True(all.Count > 2, list);
            List<string> forwards = [], backwards = [];
            string? cursor = null;
            while (forwards.Count < all.Count)
            {
                var page = await PageAsync(list, order, "first: 3" + (cursor is null ? "" : $", after: \"{cursor}\""));
                Assert.NotEmpty(Ids(page));
                forwards.AddRange(Ids(page));
                cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
                if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) break;
            }

            for (var more = true; more;)
            {
                var page = await PageAsync(list, order, $"last: 4, before: \"{cursor}\"");
                backwards.InsertRange(0, Ids(page));
                cursor = page.GetProperty("pageInfo").GetProperty("startCursor").GetString();
                more = page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean();
            }

            Assert.Equal(all, forwards.Take(all.Count));
            Assert.Equal(forwards.SkipLast(1), backwards);
        }
    }

    [EngineContractFact]
    public async Task Page_AfterAProductThatIsGone_GoesOnWhereItWas()
    {
        var all = Ids(await PageAsync("products", "priceCents: ASC", "first: 20", ""));
        var first = await PageAsync("products", "priceCents: ASC", "first: 5", "");
        await using var context = api.Database.NewContext();
        var hidden = await context.Products.IgnoreQueryFilters().OrderBy(product => product.PriceCents).ThenBy(product => product.Id).Where(product => product.IsActive && product.ArchivedAt == null).Skip(2).Take(3).ToListAsync();
        foreach (var product in hidden) product.IsActive = false;
        await context.SaveChangesAsync();
        try
        {
            var second = await PageAsync("products", "priceCents: ASC", $"first: 5, after: \"{first.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"", "");
            Assert.Equal(all[5..10], Ids(second));
        }
        finally
        {
            foreach (var product in hidden) product.IsActive = true;
            await context.SaveChangesAsync();
        }
    }

    private async Task<JsonElement> PageAsync(string list, string order, string arguments, string email = Admin)
    {
        var answer = await api.AskAsync(
            $"{{ {list}({arguments}, order: [{{ {order} }}]) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", null, email.Length > 0 ? email : null);
        Assert.False(answer.HasErrors, answer.ToString());
        return answer.Data(list);
    }

    private static List<string> Ids(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
}

public sealed class SqliteRootPagesTests(SqliteApi api) : RootPagesContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresRootPagesTests(PostgresApi api) : RootPagesContract(api), IClassFixture<PostgresApi>;
