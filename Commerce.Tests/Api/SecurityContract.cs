using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Everything that is protected, on every way to it, for everybody.</summary>
public abstract partial class SecurityContract(ApiHost api)
{
    private static readonly string?[] People = [null, "customer@demo.example", "support@demo.example", "merch@demo.example", "admin@demo.example"];

    /// <summary>
    /// Who gets what, in the order nobody, customer, support, merchandiser, admin. <c>+</c> something is there, <c>0</c> nothing is
    /// there and nobody complains, <c>?</c> AUTH_NOT_AUTHENTICATED, <c>!</c> AUTH_NOT_AUTHORIZED, <c>x</c> the document is invalid.
    /// What is protected has the alias <c>probe</c>; <c>[name]</c> stands for the global id of something in the demo shop.
    /// </summary>
    private static readonly (string Expected, string Query)[] Table =
    [
        // Products that the storefront does not show.
        ("00+++", "{ probe: product(id: [hiddenProduct]) { name } }"),
        ("00+++", "{ probe: node(id: [hiddenProduct]) { id } }"),
        ("00+++", "{ probe: nodes(ids: [[hiddenProduct]]) { id } }"),
        ("00+++", "{ products(where: { isActive: { eq: false } }) { probe: nodes { name } } }"),
        ("00+++", "{ productBySlug(slug: [hiddenSlug]) { probe: name } }"),
        ("00+++", "{ probe: node(id: [hiddenVariant]) { id } }"),
        ("00+++", "{ node(id: [hiddenVariant]) { ... on ProductVariant { probe: product { name } } } }"),
        ("00+++", "{ categories(first: 50) { nodes { products(where: { isActive: { eq: false } }) { probe: nodes { name } } } } }"),
        ("00+++", "{ products(where: { isActive: { eq: false } }) { nodes { probe: archivedAt } } }"),
        ("?!000", "{ product(id: [product]) { probe: archivedAt } }"),
        ("?!+++", "{ categories(first: 50) { nodes { productCategories(first: 50) { nodes { product { probe: archivedAt } } } } } }"),

        // What the merchant pays.
        ("?!!++", "{ products(first: 50) { nodes { probe: costCents } } }"),
        ("?!!++", "{ product(id: [product]) { probe: costCents } }"),
        ("?!!++", "{ node(id: [product]) { ... on Product { probe: costCents } } }"),
        ("?!!++", "{ products(first: 5) { nodes { variants { probe: costCents } } } }"),
        ("?!!++", "{ node(id: [variant]) { ... on ProductVariant { probe: costCents } } }"),
        ("xxxxx", "{ probe: products(where: { costCents: { gt: 1 } }) { totalCount } }"),
        ("xxxxx", "{ probe: products(order: [{ costCents: ASC }]) { totalCount } }"),
        ("xxxxx", "{ probe: products(where: { variants: { some: { costCents: { gt: 1 } } } }) { totalCount } }"),
        ("xxxxx", "{ probe: products(where: { orderItems: { some: { order: { email: { eq: \"a\" } } } } }) { totalCount } }"),

        // The stock ledger, feeds and jobs.
        ("?!!++", "{ probe: inventoryTransactions { totalCount } }"),
        ("?!!++", "{ products(first: 5) { nodes { probe: inventoryTransactions { nodes { notes } } } } }"),
        ("?!!++", "{ probe: node(id: [ledgerRow]) { id } }"),
        ("?!!++", "{ probe: jobs { totalCount } }"),
        ("?!!++", "{ probe: productFeeds { totalCount } }"),
        ("?!+++", "{ probe: blobs { totalCount } }"),
        ("?!+++", "{ node(id: [imageBlob]) { ... on Blob { probe: storageKey } } }"),

        // Coupons.
        ("?!+++", "{ coupons { probe: nodes { code } } }"),
        ("?!+++", "{ probe: node(id: [coupon]) { id } }"),
        ("?!+!+", "{ probe: couponRedemptions { totalCount } }"),

        // People.
        ("?!+!+", "{ users { probe: nodes { email } } }"),
        ("?0+0+", "{ user(id: [stranger]) { probe: email } }"),
        ("00+0+", "{ node(id: [stranger]) { ... on User { probe: email } } }"),
        ("?++++", "{ me { probe: email } }"),
        ("0++0+", "{ reviews(first: 50) { nodes { user { probe: email } } } }"),
        ("+++++", "{ reviews(first: 50) { nodes { probe: authorName } } }"),
        ("00+0+", "{ probe: node(id: [strangersAddress]) { id } }"),
        ("?!+!+", "{ addresses { probe: nodes { city } } }"),
        ("?!+!+", "{ paymentMethods { probe: nodes { cardType } } }"),
        ("?!+!+", "{ wishlists { probe: nodes { id } } }"),
        ("?!!!+", "{ probe: sessions { totalCount } }"),
        ("?!!!+", "{ probe: apiKeys { totalCount } }"),
        ("?!!!+", "{ auditLogs { probe: nodes { actorEmail actor { email } } } }"),
        ("?!!!+", "{ probe: node(id: [auditLog]) { id } }"),
        ("xxxxx", "{ users { nodes { probe: passwordHash } } }"),
        ("xxxxx", "{ probe: users(where: { passwordHash: { startsWith: \"A\" } }) { totalCount } }"),
        ("xxxxx", "{ probe: users(where: { securityStamp: { startsWith: \"A\" } }) { totalCount } }"),

        // Carts.
        ("?!+!+", "{ carts { probe: nodes { totalCents } } }"),
        ("00+0+", "{ probe: node(id: [strangersCart]) { id } }"),
        ("00+0+", "{ probe: node(id: [guestCart]) { id } }"),
        ("0++0+", "{ products(first: 50) { nodes { cartItems { probe: nodes { quantity } } } } }"),

        // Orders and what hangs on them.
        ("?++0+", "{ orders { probe: nodes { orderNumber } } }"),
        ("00+0+", "{ probe: order(id: [strangersOrder]) { totalCents } }"),
        ("00+0+", "{ probe: node(id: [strangersOrder]) { id } }"),
        ("00+0+", "{ probe: nodes(ids: [[strangersOrder], [guestOrder]]) { id } }"),
        ("0++0+", "{ probe: order(id: [order]) { totalCents } }"),
        ("00+0+", "{ orderByNumber(orderNumber: [strangersNumber]) { probe: email } }"),
        ("00+0+", "{ probe: node(id: [strangersLine]) { id } }"),
        ("00+0+", "{ node(id: [strangersPayment]) { ... on Payment { probe: amountCents } } }"),
        ("?!+!+", "{ payments { probe: nodes { rawResponse } } }"),
        ("?!+!+", "{ refunds { probe: nodes { adminNotes } } }"),
        ("?!+!+", "{ returns { probe: nodes { id } } }"),
        ("?!+!+", "{ shipments { probe: nodes { costCents notes } } }"),
        ("0!+0+", "{ order(id: [order]) { probe: adminNotes } }"),
        ("0!+0+", "{ order(id: [order]) { payment { probe: rawResponse } } }"),
        ("xxxxx", "{ probe: orders(where: { adminNotes: { contains: \"a\" } }) { totalCount } }"),
        ("xxxxx", "{ probe: payments(where: { rawResponse: { contains: \"a\" } }) { totalCount } }"),
        ("0++0+", "{ products(first: 50) { nodes { orderItems { probe: nodes { order { email } } } } } }"),
        ("?!+++", "{ taxRates { probe: nodes { rate } } }"),
    ];

    [ContractFact]
    public async Task Table_EveryRow_HoldsForEverybody()
    {
        var names = await NamesAsync();
        var wrong = new List<string>();
        foreach (var (expected, query) in Table)
        {
            var document = Name().Replace(query, match => names.TryGetValue(match.Groups[1].Value, out var value) ? JsonSerializer.Serialize(value) : match.Value);
            var answers = await Task.WhenAll(People.Select(person => api.AskAsync(document, email: person)));
            var actual = string.Concat(answers.Select(Judge));
            if (actual != expected) wrong.Add($"{query}\n    expected {expected}, was {actual}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static char Judge(Answer answer) => answer.Codes switch
    {
        ["AUTH_NOT_AUTHENTICATED"] => '?',
        ["AUTH_NOT_AUTHORIZED"] => '!',
        [] => Probes(answer.Data()).Any(HasSomething) ? '+' : '0',
        // Nothing was executed; which status says so differs between engines where the client leaves the format open.
        _ when !answer.Body.TryGetProperty("data", out _) => 'x',
        var codes => throw new InvalidOperationException($"{string.Join(", ", codes)}: {answer}"),
    };

    private static IEnumerable<JsonElement> Probes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => property.Name == "probe" ? [property.Value] : Probes(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Probes),
        _ => [],
    };

    private static bool HasSomething(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.Array => element.EnumerateArray().Any(HasSomething),
        _ => true,
    };

    private async Task<Dictionary<string, string>> NamesAsync()
    {
        await using var db = api.Database.NewContext();
        var customer = await db.Users.FirstAsync(user => user.Email == "customer@demo.example");
        var hidden = await db.Products.Include(product => product.Variants).FirstAsync(product => !product.IsActive && product.Variants.Count > 0);
        var strangers = await db.Orders.Include(order => order.Items).Include(order => order.Payment)
            .FirstAsync(order => order.UserId != null && order.UserId != customer.Id && order.Payment != null);
        var mine = await db.Orders.FirstAsync(order => order.UserId == customer.Id && order.Payment!.RawResponse != null);
        mine.AdminNotes = "Asked for a discount.";
        await db.SaveChangesAsync();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["hiddenProduct"] = Id("Product", hidden.Id),
            ["hiddenSlug"] = hidden.Slug,
            ["hiddenVariant"] = Id("ProductVariant", hidden.Variants.First().Id),
            ["product"] = Id("Product", (await db.Products.FirstAsync(product => product.IsActive && product.CostCents != null)).Id),
            ["variant"] = Id("ProductVariant", (await db.ProductVariants.FirstAsync(row => row.Product!.IsActive && row.CostCents != null)).Id),
            ["ledgerRow"] = Id("InventoryTransaction", (await db.InventoryTransactions.FirstAsync()).Id),
            ["imageBlob"] = Id("Blob", (await db.ProductImages.FirstAsync(image => image.BlobId != null && image.Product!.IsActive)).BlobId!.Value),
            ["coupon"] = Id("Coupon", (await db.Coupons.FirstAsync()).Id),
            ["stranger"] = Id("User", strangers.UserId!.Value),
            ["strangersAddress"] = Id("Address", (await db.Addresses.FirstAsync(row => row.UserId == strangers.UserId)).Id),
            ["auditLog"] = Id("AuditLog", (await db.AuditLogs.FirstAsync()).Id),
            ["strangersCart"] = Id("Cart", (await db.Carts.FirstAsync(cart => cart.UserId != null && cart.UserId != customer.Id)).Id),
            ["guestCart"] = Id("Cart", (await db.Carts.FirstAsync(cart => cart.UserId == null)).Id),
            ["strangersOrder"] = Id("Order", strangers.Id),
            ["strangersNumber"] = strangers.OrderNumber,
            ["strangersLine"] = Id("OrderItem", strangers.Items.First().Id),
            ["strangersPayment"] = Id("Payment", strangers.Payment!.Id),
            ["guestOrder"] = Id("Order", (await db.Orders.FirstAsync(order => order.UserId == null)).Id),
            ["order"] = Id("Order", mine.Id),
        };
    }

    private static string Id(string type, int key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));

    [GeneratedRegex(@"\[(\w+)\]")]
    private static partial Regex Name();
}

public sealed class SqliteSecurityTests(SqliteApi api) : SecurityContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresSecurityTests(PostgresApi api) : SecurityContract(api), IClassFixture<PostgresApi>;
