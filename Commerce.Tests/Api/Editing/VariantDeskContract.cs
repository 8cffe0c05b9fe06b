using Commerce.Domain.Inventory;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.Api.Editing;

/// <summary>Choices and variants as merchandisers set them, over HTTP.</summary>
public abstract class VariantDeskContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string Payload = """
        { product { version totalStockQuantity variants(where: { isAvailable: { eq: true } }, order: [{ sortOrder: ASC }]) { id name sku stockQuantity priceCents priceAdjustmentCents compareAtPriceCents version archivedAt traits { type value } } }
          errors { __typename ... on Error { code message path } } }
        """;

    private const string Options = $$"""
        mutation($productId: ID!, $options: [ProductOptionInput!]!, $combinations: [[String!]!], $version: Int) {
          updateProductOptions(input: { productId: $productId, options: $options, combinations: $combinations, expectedVersion: $version }) {{Payload}} }
        """;

    private const string Update = $$"""mutation($productId: ID!, $variants: [VariantInput!]!) { updateProductVariants(input: { productId: $productId, variants: $variants }) {{Payload}} }""";

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Options_MakeVariants_ThatStayThemselves()
    {
        var product = await _stage.ProductAsync(5);
        var productId = CheckoutStage.GlobalId("Product", product.Id);

        var first = Variants(await AskAsync(Options, new { productId, options = new[] { Option("Size", "S", "M") }, version = 1 }));
        Assert.Equal([("S", 5), ("M", 0)], first.Select(variant => (variant.Name, variant.Stock)));
        await AskAsync(Update, new { productId, variants = new object[] { new { id = first[0].Id, sku = $"S-{product.Id}" }, new { id = first[1].Id, sku = $"M-{product.Id}", priceCents = 1500 } } });

        // A choice more, a value called otherwise, and one combination that is not sold.
        object size = new { name = "Fit", formerly = "Size", values = new object[] { new { value = "Small", formerly = "S" }, new { value = "M" } } };
        var second = Variants(await AskAsync(Options, new
        {
            productId, options = new[] { Option("Color", "Red", "Blue"), size }, combinations = new[] { new[] { "Red", "Small" }, ["Red", "M"], ["Blue", "Small"] },
        }));
        Assert.Equal(["Red / Small", "Red / M", "Blue / Small"], second.Select(variant => variant.Name));
        Assert.Equal([first[0].Id, first[1].Id], second.Take(2).Select(variant => variant.Id));
        Assert.Equal([($"S-{product.Id}", 5, 1000), ($"M-{product.Id}", 0, 1500), (null, 0, 1000)], second.Select(variant => (variant.Sku, variant.Stock, variant.Price)));

        await using var db = api.Database.NewContext();
        Assert.Equal([5, -5, 5], await db.InventoryTransactions.Where(row => row.ProductId == product.Id).OrderBy(row => row.Id).Select(row => row.QuantityChange).ToListAsync());
    }

    [ContractFact]
    public async Task Variant_ThatIsNoLongerSold_IsArchivedWhenSold_AndElseGone()
    {
        var product = await _stage.ProductAsync(0);
        var productId = CheckoutStage.GlobalId("Product", product.Id);
        var made = Variants(await AskAsync(Options, new { productId, options = new[] { Option("Size", "S", "M", "L") } }));
        await using (var db = _stage.Context())
        {
            var ledger = api.Services.GetRequiredService<StockLedger>();
            await ledger.SetAsync(db, product.Id, CheckoutStage.LocalId(made[1].Id), 2, InventoryTransactionType.Purchase);
        }

        Assert.Equal(["VARIANT_HAS_STOCK options"], (await AskAsync(Options, new { productId, options = new[] { Option("Size", "S") } })).Refusals("updateProductOptions"));
        await using (var db = _stage.Context())
            await api.Services.GetRequiredService<StockLedger>().SetAsync(db, product.Id, CheckoutStage.LocalId(made[1].Id), 0, InventoryTransactionType.Adjustment);
        Assert.Single(Variants(await AskAsync(Options, new { productId, options = new[] { Option("Size", "S") } })));
        await using (var db = _stage.Context())
            Assert.Equal([false, true], await db.ProductVariants.Where(row => row.ProductId == product.Id).OrderBy(row => row.Id).Select(row => row.ArchivedAt != null).ToListAsync());
        // What comes back is what it was.
        var back = Variants(await AskAsync(Options, new { productId, options = new[] { Option("Size", "S", "M") } }));
        Assert.Equal(made[1].Id, back[1].Id);
    }

    [ContractFact]
    public async Task Variants_AreEditedTogether_OrNotAtAll()
    {
        var product = await _stage.ProductAsync(0, 1000);
        var other = await _stage.ProductAsync(0);
        var productId = CheckoutStage.GlobalId("Product", product.Id);
        var made = Variants(await AskAsync(Options, new { productId, options = new[] { Option("Size", "S", "M") } }));

        Assert.Equal(
            ["INVALID_PRODUCT variants/0/priceAdjustmentCents", "INVALID_PRODUCT variants/1/compareAtPriceCents", "SKU_TAKEN variants/1/sku", "VARIANT_NOT_FOUND variants/2/id"],
            (await AskAsync(Update, new
            {
                productId,
                variants = new object[]
                {
                    new { id = made[0].Id, priceCents = 1, priceAdjustmentCents = 1 }, new { id = made[1].Id, compareAtPriceCents = 1, sku = other.Sku },
                    new { id = CheckoutStage.GlobalId("ProductVariant", 999_999) },
                },
            })).Refusals("updateProductVariants"));
        var edited = (await AskAsync(Update, new
        {
            productId,
            variants = new object[]
            {
                new { id = made[0].Id, priceAdjustmentCents = -100, compareAtPriceCents = 1200, expectedVersion = 1 },
                new { id = made[1].Id, traits = new[] { new { type = "Material", value = "Linen" }, new { type = "Material", value = "Wool" } } },
            },
        })).Data("updateProductVariants", "product", "variants");
        Assert.Equal((900, -100, 1200, 2), (edited[0].GetProperty("priceCents").GetInt32(), edited[0].GetProperty("priceAdjustmentCents").GetInt32(), edited[0].GetProperty("compareAtPriceCents").GetInt32(), edited[0].GetProperty("version").GetInt32()));
        Assert.Equal(["Linen", "Wool"], edited[1].GetProperty("traits").EnumerateArray().Select(trait => trait.GetProperty("value").GetString()!).Order());
        Assert.Equal(["STALE_VERSION variants/0/expectedVersion"], (await AskAsync(Update, new { productId, variants = new object[] { new { id = made[0].Id, priceCents = 1, expectedVersion = 1 } } })).Refusals("updateProductVariants"));
    }

    [ContractFact]
    public async Task Options_WrongInManyWays_AreToldAllOfThem()
    {
        var productId = CheckoutStage.GlobalId("Product", (await _stage.ProductAsync(0)).Id);

        Assert.Equal(["INVALID_PRODUCT combinations/0", "INVALID_PRODUCT options", "INVALID_PRODUCT options/1/values", "INVALID_TEXT options/0/values/0/value"],
            (await AskAsync(Options, new { productId, options = new[] { Option("Size", " "), Option("size", "M", "m") }, combinations = new[] { new[] { "XL" } } })).Refusals("updateProductOptions"));
        Assert.Equal(["INVALID_PRODUCT combinations"], (await AskAsync(Options, new
        {
            productId, options = new[] { Option("Size", [.. Enumerable.Range(0, 16).Select(i => $"{i}")]), Option("Color", [.. Enumerable.Range(0, 16).Select(i => $"{i}")]) },
        })).Refusals("updateProductOptions"));
    }

    private static object Option(string name, params string[] values) => new { name, values = values.Select(value => new { value }) };

    private static List<Variant> Variants(Answer answer)
    {
        Assert.Empty(answer.Refusals("updateProductOptions"));
        return answer.Data("updateProductOptions", "product", "variants").EnumerateArray().Select(row => new Variant(
            row.GetProperty("id").GetString()!, row.GetProperty("name").GetString()!, row.GetProperty("sku").GetString(), row.GetProperty("stockQuantity").GetInt32(), row.GetProperty("priceCents").GetInt32())).ToList();
    }

    private Task<Answer> AskAsync(string query, object variables) => api.AskAsync(query, variables, Merchandiser);

    private sealed record Variant(string Id, string Name, string? Sku, int Stock, int Price);
}

public sealed class SqliteVariantDeskTests(SqliteApi api) : VariantDeskContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresVariantDeskTests(PostgresApi api) : VariantDeskContract(api), IClassFixture<PostgresApi>;
