using Commerce.Domain.Jobs;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>
/// What is read from SQL to JSON: values of every kind, as the slow way gives them (<see cref="ApiHost.AskAsync(HttpClient, string, object?)"/> asks
/// both ways), and to each viewer their own, although all of them share what was compiled.
/// </summary>
public abstract class SharedReadContract(ApiHost api)
{
    private static readonly string?[] People = [null, "customer@demo.example", "support@demo.example", "merch@demo.example", "admin@demo.example"];

    private static readonly string[] Queries =
    [
        """
        { products(first: 10, order: [{ priceCents: DESC }]) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node {
            id name description slug priceCents compareAtPriceCents sku trackStock inventoryPolicy isActive weight dimensions brand productType
            tags gtin seoTitle seoDescription attributes ratingAverage ratingCount version createdAt updatedAt imageUrl availability
            category { id name slug parent { name } } categories { id name }
            productCategories(order: [{ id: DESC }]) { isPrimary category { name } product { name } }
            variants(where: { priceCents: { gt: 100 } }, order: [{ sku: DESC }]) { id sku name priceCents availability priceAdjustmentCents inventoryManagement createdAt product { slug }
              traits { id name value } images { url } }
            images { id url sourceUrl altText isPrimary sortOrder variant { name } } } } } }
        """,
        "{ products(first: 20, where: { availability: { in: [LOW_STOCK, BACKORDER] } }) { totalCount nodes { sku stockQuantity totalStockQuantity availability variants(where: { availability: { neq: IN_STOCK } }) { sku stockQuantity availability } } } }",
        "{ products(where: { isActive: { eq: false } }) { nodes { name slug isActive } totalCount } }",
        "{ products(where: { or: [{ name: { contains: \"a\" } }, { ratingAverage: { gte: 4.5 } }], and: [{ createdAt: { gt: \"2001-01-01T00:00:00Z\" } }] }) { nodes { name ratingAverage } } }",
        "{ products(first: 3, after: \"Mg==\", where: { brand: { neq: null }, tags: { some: { neq: \"x\" } } }) { nodes { name brand } pageInfo { hasPreviousPage } } }",
        "{ categories(first: 50, order: [{ name: ASC }]) { nodes { id name slug isActive parent { name } children { name } } } }",
        "{ reviews(where: { rating: { in: [4, 5] } }) { nodes { rating title comment isVerifiedPurchase createdAt product { name } } } }",
        """
        { orders(first: 20, order: [{ orderDate: DESC }], where: { status: { neq: CANCELLED } }) { totalCount nodes { id orderNumber email status paymentStatus fulfillmentStatus returnStatus
            totalCents orderDate expectedShipDate shippingName user { email } payment { status amountCents } shippingOption { name }
            items { quantity unitPriceCents productName product { name } variant { sku } } shipments { status trackingNumber items { quantity } } taxes { amountCents } } } }
        """,
        "{ me { email role orders { nodes { orderNumber items { productName } } } carts { nodes { id status items { quantity currentPriceCents product { name } variant { name } } } } } }",
        "{ users(first: 50) { nodes { email role addresses { city user { email } } } } }",
        "{ auditLogs(first: 10) { nodes { id action createdAt } } }",
        // Not all of them: the shop files more while it runs.
        "{ jobs(where: { jobType: { eq: \"nobody's\" } }) { totalCount nodes { id status createdAt } } }",
    ];

    [ContractFact]
    public async Task Reads_OfEverything_AreTheSameBothWays()
    {
        await FileJobAsync();
        foreach (var person in People)
        {
            foreach (var query in Queries) Assert.False(string.IsNullOrEmpty((await api.AskAsync(query, null, person)).ToString()));
        }
    }

    [ContractFact]
    public async Task Viewers_AtOnce_SeeWhatEachSeesAlone()
    {
        await FileJobAsync();
        var alone = new Dictionary<(string? Person, string Query), string>();
        foreach (var person in People)
        {
            foreach (var query in Queries) alone[(person, query)] = (await api.AskAsync(query, null, person)).ToString();
        }

        var random = new Random(7);
        var questions = Enumerable.Range(0, 240).Select(_ => (Person: People[random.Next(People.Length)], Query: Queries[random.Next(Queries.Length)])).ToList();
        await Parallel.ForEachAsync(questions, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (question, _) =>
        {
            using var client = api.NewClient(question.Person);
            Assert.Equal(alone[question], (await ApiHost.AskOnceAsync(client, question.Query)).ToString());
        });
    }

    private async Task FileJobAsync()
    {
        await using var db = api.Database.NewContext();
        if (await db.Jobs.AnyAsync(job => job.JobType == "nobody's")) return;
        db.Jobs.Add(new Job { JobType = "nobody's" });
        await db.SaveChangesAsync();
    }
}

public sealed class SqliteSharedReadTests(SqliteApi api) : SharedReadContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresSharedReadTests(PostgresApi api) : SharedReadContract(api), IClassFixture<PostgresApi>;
