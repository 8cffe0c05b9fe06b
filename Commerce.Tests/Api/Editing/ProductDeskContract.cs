using System.Text.Json;
using Commerce.Domain.Catalog;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Editing;

/// <summary>Products as merchandisers enter, edit, copy and archive them, over HTTP.</summary>
public abstract class ProductDeskContract(ApiHost api)
{
    private const string Merchandiser = "merch@demo.example";
    private const string Errors = "errors { __typename ... on Error { code message path } }";
    private const string Fields = """
        product { id name slug brand description descriptionMarkdown priceCents compareAtPriceCents costCents sku gtin weight dimensions seoTitle isActive archivedAt
                  version category { name } categories: productCategories { isPrimary category { name } } variants { id name sku stockQuantity } }
        """;

    private const string Create = $$"""mutation($product: ProductInput!) { createProduct(input: { product: $product }) { {{Fields}} {{Errors}} } }""";
    private const string Update = $$"""mutation($id: ID!, $product: ProductInput!, $version: Int) { updateProduct(input: { id: $id, product: $product, expectedVersion: $version }) { {{Fields}} {{Errors}} } }""";
    private const string Archive = $$"""mutation($id: ID!, $version: Int) { archiveProduct(input: { id: $id, expectedVersion: $version }) { {{Fields}} {{Errors}} } }""";
    private const string Restore = $$"""mutation($id: ID!, $active: Boolean!) { restoreProduct(input: { id: $id, isActive: $active }) { {{Fields}} {{Errors}} } }""";
    private const string Duplicate = $$"""mutation($id: ID!, $name: String) { duplicateProduct(input: { id: $id, name: $name }) { {{Fields}} {{Errors}} } }""";

    private readonly CheckoutStage _stage = new(api);

    [ContractFact]
    public async Task Product_EnteredAndEdited_KeepsWhatIsLeftOut_AndIsAudited()
    {
        var n = Make.Next();
        var made = (await AskAsync(Create, new
        {
            product = new { name = $" Linen shirt {n} ", priceCents = 4900, compareAtPriceCents = 5900, costCents = 2000, sku = $"LS-{n}", gtin = "4006381333931", weight = 300, dimensions = "30 x 20 × 2cm" },
        })).Data("createProduct", "product");
        var id = made.GetProperty("id").GetString()!;
        Assert.Equal(
            ($"Linen shirt {n}", $"linen-shirt-{n}", false, "30x20x2 cm", 1),
            (Text(made, "name"), Text(made, "slug"), made.GetProperty("isActive").GetBoolean(), Text(made, "dimensions"), made.GetProperty("version").GetInt32()));

        var edited = (await AskAsync(Update, new { id, version = 1, product = new { brand = "Acme", weight = (int?)null, isActive = true } })).Data("updateProduct", "product");
        Assert.Equal(
            ("Acme", JsonValueKind.Null, 4900, 5900, "4006381333931", true, 2),
            (Text(edited, "brand"), edited.GetProperty("weight").ValueKind, edited.GetProperty("priceCents").GetInt32(), edited.GetProperty("compareAtPriceCents").GetInt32(),
                Text(edited, "gtin"), edited.GetProperty("isActive").GetBoolean(), edited.GetProperty("version").GetInt32()));
        // Nothing new: no version, no entry.
        Assert.Equal(2, (await AskAsync(Update, new { id, version = 2, product = new { brand = "Acme" } })).Data("updateProduct", "product", "version").GetInt32());
        Assert.Equal(["STALE_VERSION expectedVersion"], (await AskAsync(Update, new { id, version = 1, product = new { brand = "Other" } })).Refusals("updateProduct"));
        // The storefront finds it at once.
        Assert.Equal($"Linen shirt {n}", (await api.AskAsync("query($text: String!) { productSearch(text: $text) { products(first: 1) { nodes { name } } } }", new { text = $"LS-{n}" })).Data("productSearch", "products", "nodes", 0, "name").GetString());

        await using var db = api.Database.NewContext();
        var log = await db.AuditLogs.Where(row => row.TargetType == nameof(Product) && row.TargetId == $"{CheckoutStage.LocalId(id)}" && row.ActorEmail == Merchandiser).OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(["product.create", "product.update"], log.Select(row => row.Action));
        using var values = JsonDocument.Parse(log[1].Metadata!);
        Assert.Equal(["Brand", "IsActive", "Weight"], values.RootElement.GetProperty("new").EnumerateObject().Select(value => value.Name).Order());
        Assert.Equal(300, values.RootElement.GetProperty("old").GetProperty("Weight").GetInt32());
    }

    [ContractFact]
    public async Task Product_WrongInManyWays_IsToldAllOfThem()
    {
        var taken = await _stage.ProductAsync(0);

        Assert.Equal(
            ["CATEGORY_NOT_FOUND product/categoryIds", "INVALID_DIMENSIONS product/dimensions", "INVALID_PRODUCT product/compareAtPriceCents", "INVALID_PRODUCT product/costCents",
                "INVALID_PRODUCT product/gtin", "INVALID_PRODUCT product/weight", "INVALID_TEXT product/name", "SKU_TAKEN product/sku", "SLUG_TAKEN product/slug"],
            (await AskAsync(Create, new
            {
                product = new
                {
                    name = " ", priceCents = 100, compareAtPriceCents = 100, costCents = -1, gtin = "4006381333930", weight = -1, dimensions = "large", sku = taken.Sku, slug = taken.Slug,
                    categoryIds = new[] { CheckoutStage.GlobalId("Category", 999_999) },
                },
            })).Refusals("createProduct"));
        Assert.Equal(["INVALID_PRODUCT product/priceCents", "INVALID_PRODUCT product/slug", "INVALID_TEXT product/name"], (await AskAsync(Create, new { product = new { slug = "Not A Slug" } })).Refusals("createProduct"));
        Assert.Equal(["PRODUCT_NOT_FOUND id"], (await AskAsync(Update, new { id = CheckoutStage.GlobalId("Product", 999_999), product = new { } })).Refusals("updateProduct"));
    }

    [ContractFact]
    public async Task Description_InMarkdown_IsHarmlessHtml()
    {
        var product = (await AskAsync(Create, new
        {
            product = new { name = $"Described {Make.Next()}", priceCents = 1, description = "# Soft\n\n*Linen* <script>alert(1)</script> <b onclick=\"x()\">bold</b>\n\n[away](javascript:alert(1)) [web](https://example.com)" },
        })).Data("createProduct", "product");

        Assert.Equal(
            "<h1>Soft</h1>\n<p><em>Linen</em>  <b>bold</b></p>\n<p><a>away</a> <a href=\"https://example.com/\" rel=\"nofollow noopener\">web</a></p>",
            Text(product, "description"));
        Assert.StartsWith("# Soft", Text(product, "descriptionMarkdown"), StringComparison.Ordinal);
        Assert.Equal(["INVALID_TEXT product/description"], (await AskAsync(Create, new { product = new { name = "Deep", priceCents = 1, description = new string('>', 5000) + "x" } })).Refusals("createProduct"));
        Assert.Equal(["INVALID_TEXT product/description"], (await AskAsync(Create, new { product = new { name = "Long", priceCents = 1, description = new string('x', 20_001) } })).Refusals("createProduct"));
    }

    [ContractFact]
    public async Task Slug_ThatWasGivenUp_LeadsToTheProduct_AndToNoOther()
    {
        var n = Make.Next();
        var product = await _stage.ProductAsync(0);
        var id = CheckoutStage.GlobalId("Product", product.Id);
        const string bySlug = "query($slug: String!) { productBySlug(slug: $slug) { name slug } }";

        Assert.Empty((await AskAsync(Update, new { id, product = new { slug = $"second-{n}" } })).Refusals("updateProduct"));
        Assert.Empty((await AskAsync(Update, new { id, product = new { slug = $"third-{n}" } })).Refusals("updateProduct"));
        foreach (var slug in new[] { product.Slug, $"second-{n}", $"third-{n}" })
            Assert.Equal($"third-{n}", (await api.AskAsync(bySlug, new { slug })).Data("productBySlug", "slug").GetString());

        Assert.Equal(["SLUG_TAKEN product/slug"], (await AskAsync(Create, new { product = new { name = "Thief", priceCents = 1, slug = product.Slug } })).Refusals("createProduct"));
        Assert.Equal(product.Slug, (await AskAsync(Update, new { id, product = new { slug = product.Slug } })).Data("updateProduct", "product", "slug").GetString());
        Assert.Equal(product.Slug, (await api.AskAsync(bySlug, new { slug = $"third-{n}" })).Data("productBySlug", "slug").GetString());
        await AskAsync(Archive, new { id });
        Assert.Equal(JsonValueKind.Null, (await api.AskAsync(bySlug, new { slug = $"third-{n}" })).Data("productBySlug").ValueKind);
    }

    [ContractFact]
    public async Task Categories_AreSeveral_WithOnePrimary()
    {
        var categories = Enumerable.Range(0, 3).Select(_ => Make.Category()).ToList();
        await using (var db = _stage.Context())
        {
            db.Categories.AddRange(categories);
            await db.SaveChangesAsync();
        }

        var ids = categories.ConvertAll(category => CheckoutStage.GlobalId("Category", category.Id));
        var id = CheckoutStage.GlobalId("Product", (await _stage.ProductAsync(0)).Id);

        Assert.Equal((categories[0].Name, 2, 2), Places(await AskAsync(Update, new { id, product = new { categoryIds = ids[..2] } })));
        Assert.Equal((categories[1].Name, 2, 3), Places(await AskAsync(Update, new { id, product = new { categoryId = ids[1] } })));
        Assert.Equal((categories[1].Name, 3, 4), Places(await AskAsync(Update, new { id, product = new { categoryIds = ids } })));
        Assert.Equal(["INVALID_PRODUCT product/categoryId"], (await AskAsync(Update, new { id, product = new { categoryIds = ids[..1], categoryId = ids[2] } })).Refusals("updateProduct"));
        Assert.Equal((categories[2].Name, 1, 5), Places(await AskAsync(Update, new { id, product = new { categoryIds = ids[2..] } })));
        Assert.Equal(((string?)null, 0, 6), Places(await AskAsync(Update, new { id, product = new { categoryIds = Array.Empty<string>() } })));

        static (string? Primary, int Count, int Version) Places(Answer answer)
        {
            var product = answer.Data("updateProduct", "product");
            var places = product.GetProperty("categories").EnumerateArray().ToList();
            Assert.Equal(Math.Min(places.Count, 1), places.Count(place => place.GetProperty("isPrimary").GetBoolean()));
            return (product.GetProperty("category").ValueKind == JsonValueKind.Null ? null : Text(product.GetProperty("category"), "name"), places.Count, product.GetProperty("version").GetInt32());
        }
    }

    [ContractFact]
    public async Task Product_Archived_IsGoneUntilItIsBroughtBack()
    {
        var product = await _stage.ProductAsync(3);
        var id = CheckoutStage.GlobalId("Product", product.Id);

        Assert.NotEqual(JsonValueKind.Null, (await AskAsync(Archive, new { id, version = 1 })).Data("archiveProduct", "product", "archivedAt").ValueKind);
        Assert.Equal(["PRODUCT_ALREADY_ARCHIVED"], (await AskAsync(Archive, new { id })).Refusals("archiveProduct"));
        Assert.Equal(["PRODUCT_ARCHIVED id"], (await AskAsync(Update, new { id, product = new { name = "New" } })).Refusals("updateProduct"));
        Assert.Equal(JsonValueKind.Null, (await api.AskAsync("query($id: ID!) { product(id: $id) { name } }", new { id })).Data("product").ValueKind);
        Assert.True((await AskAsync(Restore, new { id, active = true })).Data("restoreProduct", "product", "isActive").GetBoolean());
        Assert.Equal(["PRODUCT_NOT_ARCHIVED"], (await AskAsync(Restore, new { id, active = true })).Refusals("restoreProduct"));
    }

    [ContractFact]
    public async Task Product_Duplicated_TakesAlongWhatCanBeTwice()
    {
        var product = await _stage.ProductAsync(0, 1000, row =>
        {
            var variant = Make.Variant(row);
            variant.Traits.Add(new VariantTrait { Type = "Material", Value = "Linen" });
            row.Variants.Add(variant);
        });
        var copy = (await AskAsync(Duplicate, new { id = CheckoutStage.GlobalId("Product", product.Id) })).Data("duplicateProduct", "product");
        var again = (await AskAsync(Duplicate, new { id = CheckoutStage.GlobalId("Product", product.Id) })).Data("duplicateProduct", "product");

        Assert.Equal(($"{product.Name} (copy)", false, JsonValueKind.Null), (Text(copy, "name"), copy.GetProperty("isActive").GetBoolean(), copy.GetProperty("sku").ValueKind));
        Assert.NotEqual(Text(copy, "slug"), Text(again, "slug"));
        var variant = Assert.Single(copy.GetProperty("variants").EnumerateArray());
        Assert.Equal((JsonValueKind.Null, 0), (variant.GetProperty("sku").ValueKind, variant.GetProperty("stockQuantity").GetInt32()));
    }

    [ContractFact]
    public async Task TwoPeople_EditingAtOnce_LoseNothing()
    {
        var id = CheckoutStage.GlobalId("Product", (await _stage.ProductAsync(0)).Id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => AskAsync(Update, new { id, version = 1, product = new { brand = $"Brand {i}" } })));

        Assert.Single(answers, answer => !answer.Refusals("updateProduct").Any());
        Assert.All(answers.SelectMany(answer => answer.Refusals("updateProduct")), code => Assert.Equal("STALE_VERSION expectedVersion", code));
    }

    [ContractFact]
    public async Task Customers_AndSupport_EditNothing()
    {
        object product = new { name = "Mine", priceCents = 1 };

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(Create, new { product }, "customer@demo.example")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(Create, new { product }, "support@demo.example")).Codes);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await api.AskAsync(Create, new { product })).Codes);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private Task<Answer> AskAsync(string query, object variables, string email = Merchandiser) => api.AskAsync(query, variables, email);
}

public sealed class SqliteProductDeskTests(SqliteApi api) : ProductDeskContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresProductDeskTests(PostgresApi api) : ProductDeskContract(api), IClassFixture<PostgresApi>;
