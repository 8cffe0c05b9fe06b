using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Editing;

/// <summary>Many products edited at once, over HTTP.</summary>
public abstract class BulkEditContract(ApiHost api)
{
    private const string Edit = """
        mutation($input: BulkEditProductsInput!) { bulkEditProducts(input: $input) {
          bulkEditPreview { isApplied rows { row productId variantId version stockQuantity changes { field before after } problems { code path } } }
          errors { __typename ... on Error { code message path } } } }
        """;

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Edit_IsTriedDoneOnceAndUndone_AsOneChange()
    {
        var category = Make.Category();
        await using (var db = _stage.Context())
        {
            db.Categories.Add(category);
            await db.SaveChangesAsync();
        }

        var (one, two) = (await _stage.ProductAsync(5, 1000), await _stage.ProductAsync(0, 2000, row => row.Variants.Add(Make.Variant(row))));
        var variant = two.Variants.Single();
        object[] rows =
        [
            new { productId = Id(one), expectedVersion = 1, priceCents = 900, compareAtPriceCents = 1000, stockQuantity = 8, stockSeen = 5, categoryId = CheckoutStage.GlobalId("Category", category.Id) },
            new { productId = Id(two), variantId = CheckoutStage.GlobalId("ProductVariant", variant.Id), expectedVersion = 1, priceCents = 1500, isActive = false },
        ];

        var tried = await AskAsync(new { idempotencyKey = Key(), rows, dryRun = true });
        Assert.Equal((false, "priceCents 1000>900, compareAtPriceCents >1000, stockQuantity 5>8, categoryId >" + category.Name, "priceCents 2000>1500, isActive true>false"), (tried.GetProperty("isApplied").GetBoolean(), Changes(tried, 0), Changes(tried, 1)));
        Assert.Equal((1000, 5), await StateAsync(one.Id));

        var key = Key();
        var done = await AskAsync(new { idempotencyKey = key, rows, reason = "Spring sale" });
        Assert.Equal((true, 2, 8), (done.GetProperty("isApplied").GetBoolean(), done.GetProperty("rows")[0].GetProperty("version").GetInt32(), done.GetProperty("rows")[0].GetProperty("stockQuantity").GetInt32()));
        Assert.Equal((900, 8), await StateAsync(one.Id));
        // Sent again it is the same edit.
        Assert.Equal(0, (await AskAsync(new { idempotencyKey = key, rows, reason = "Spring sale" })).GetProperty("rows").GetArrayLength());

        var undone = await AskAsync(new
        {
            idempotencyKey = Key(), rows = new object[] { new { productId = Id(one), expectedVersion = 2, priceCents = 1000, compareAtPriceCents = (int?)null, stockQuantity = 5, stockSeen = 8 } },
        });
        Assert.True(undone.GetProperty("isApplied").GetBoolean());
        Assert.Equal((1000, 5), await StateAsync(one.Id));
        await using var context = api.Database.NewContext();
        Assert.Equal(2, (await context.AuditLogs.Where(row => row.Action == "product.bulkEdit").Select(row => row.Metadata!).ToListAsync())
            .Count(entry => entry.Replace(" ", "", StringComparison.Ordinal).Contains($"\"ProductId\":{one.Id},", StringComparison.Ordinal)));
        Assert.Equal([5, 3, -3], await context.InventoryTransactions.Where(row => row.ProductId == one.Id).OrderBy(row => row.Id).Select(row => row.QuantityChange).ToListAsync());
    }

    [ContractFact]
    public async Task Edit_WithABadRow_ChangesNothing_AndSaysWhy()
    {
        var (one, two, three) = (await _stage.ProductAsync(5), await _stage.ProductAsync(5), await _stage.ProductAsync(5, 1000, row => row.Variants.Add(Make.Variant(row))));

        var refused = await AskAsync(new
        {
            idempotencyKey = Key(),
            rows = new object[]
            {
                new { productId = Id(one), priceCents = 1 }, new { productId = Id(two), expectedVersion = 7, priceCents = 500, compareAtPriceCents = 400 },
                new { productId = Id(three), stockQuantity = 4 }, new { productId = Id(two), stockQuantity = -1, stockSeen = 6 }, new { productId = CheckoutStage.GlobalId("Product", 999_999), priceCents = 1 },
            },
        });

        Assert.False(refused.GetProperty("isApplied").GetBoolean());
        Assert.Equal(
            ["", "STALE_VERSION rows/1/expectedVersion, INVALID_PRODUCT rows/1/compareAtPriceCents", "INVALID_PRODUCT rows/2/stockQuantity", "INVALID_PRODUCT rows/3/stockQuantity, INVALID_PRODUCT rows/3/stockQuantity", "PRODUCT_NOT_FOUND rows/4/productId"],
            refused.GetProperty("rows").EnumerateArray().Select(row => string.Join(", ", row.GetProperty("problems").EnumerateArray()
                .Select(problem => $"{problem.GetProperty("code").GetString()} {string.Join('/', problem.GetProperty("path").EnumerateArray())}"))));
        Assert.Equal((1000, 5), await StateAsync(one.Id));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await api.AskAsync(Edit, new { input = new { idempotencyKey = Key(), rows = Array.Empty<object>() } }, "support@demo.example")).Codes);
        Assert.Equal(["LIMIT_REACHED rows"], (await api.AskAsync(Edit, new { input = new { idempotencyKey = Key(), rows = Enumerable.Repeat(new { productId = Id(one) }, 2001) } }, "merch@demo.example")).Refusals("bulkEditProducts"));
    }

    private static string Key() => Guid.NewGuid().ToString();

    private static string Id(Product product) => CheckoutStage.GlobalId("Product", product.Id);

    private static string Changes(JsonElement result, int row) => string.Join(", ", result.GetProperty("rows")[row].GetProperty("changes").EnumerateArray()
        .Select(change => $"{change.GetProperty("field").GetString()} {change.GetProperty("before").GetString()}>{change.GetProperty("after").GetString()}"));

    private async Task<(int Price, int Stock)> StateAsync(int id)
    {
        await using var db = api.Database.NewContext();
        var product = await db.Products.SingleAsync(row => row.Id == id);
        return (product.PriceCents, product.StockQuantity);
    }

    private async Task<JsonElement> AskAsync(object input)
    {
        var answer = await api.AskAsync(Edit, new { input }, "merch@demo.example");
        Assert.Empty(answer.Refusals("bulkEditProducts"));
        return answer.Data("bulkEditProducts", "bulkEditPreview");
    }
}

public sealed class SqliteBulkEditTests(SqliteApi api) : BulkEditContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresBulkEditTests(PostgresApi api) : BulkEditContract(api), IClassFixture<PostgresApi>;
