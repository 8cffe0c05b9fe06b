using System.Globalization;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Feeds;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api;

/// <summary>Connections below the rows of a list: as many statements for many parents as for one, and the pages that each parent alone would show.</summary>
public abstract class NestedPagesContract(ApiHost api) : IAsyncLifetime
{
    private const string Admin = "admin@demo.example";
    private const string Customer = "customer@demo.example";
    private const string Page = "{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    // The list of the parents, the connection below them.
    private static readonly (string Parents, string Connection)[] s_connections =
    [
        ("products", "reviews"), ("products", "inventoryTransactions"), ("products", "orderItems"), ("products", "cartItems"), ("products", "returnItems"),
        ("variants", "inventoryTransactions"), ("variants", "orderItems"), ("variants", "cartItems"),
        ("categories", "products"), ("categories", "productCategories"),
        ("users", "carts"), ("users", "orders"), ("users", "reviews"), ("users", "sessions"), ("users", "apiKeys"),
        ("productFeeds", "errors"), ("coupons", "redemptions"),
    ];

    public async Task InitializeAsync()
    {
        if (api is PostgresApi && PostgresFixture.Server is null) return;
        await using var context = api.Database.NewContext();
        if (await context.ProductFeeds.AnyAsync()) return;
        for (var n = 0; n < 20; n++)
        {
            var feed = new ProductFeed { Blob = Make.Blob(), Filename = $"{n}.csv" };
            for (var row = 1; row <= n % 4; row++)
                feed.Errors.Add(new ProductFeedError { RowNumber = row, Column = row % 2 == 0 ? null : "price", Code = "PRICE", Message = "No price." });
            context.Add(feed);
        }

        foreach (var user in await context.Users.ToListAsync())
            for (var n = 0; n < user.Id % 4; n++) context.Add(new ApiKey { UserId = user.Id, Name = $"key {n}", KeyHash = $"{user.Id}-{n}" });
        await context.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [ContractFact]
    public async Task EveryConnection_BelowManyParents_CostsTwoStatements()
    {
        foreach (var (parents, connection) in s_connections)
        {
            foreach (var count in (int[])[1, 20])
            {
                var bare = (await StatementsAsync(List(parents, count, ""))).Count;
                var one = await StatementsAsync(List(parents, count, $"{connection}(first: 2) {Page}"));
                var two = await StatementsAsync(List(parents, count, $"{connection}(first: 2) {Page} other: {connection}(last: 1) {{ totalCount nodes {{ id }} }}"));

                // One for the pages of all parents, and one for what is on them (through entities) or for how long each list is (from SQL to JSON).
                Assert.True(one.Count - bare is 1 or 2, $"{parents}.{connection} below {count}, after {bare}:\n{string.Join("\n\n", one)}");
                Assert.True(two.Count - bare is 2 or 3 or 4, $"{parents}.{connection} twice below {count}, after {bare}:\n{string.Join("\n\n", two)}");
            }
        }
    }

    [ContractFact]
    public async Task EveryConnection_AnyPage_IsThatPartOfTheParentsList()
    {
        (string Arguments, Func<int, (int Start, int End)> Part, Func<int, bool> Next, Func<int, bool> Previous)[] pages =
        [
            ("first: 2", n => (0, 2), n => n > 2, _ => false),
            ("first: 1, after: \"MA==\"", n => (1, 2), n => n > 2, _ => true),
            ("last: 2", n => (n - 2, n), _ => false, n => n > 2),
            ("last: 1, after: \"MA==\"", n => (Math.Max(1, n - 1), n), _ => false, _ => true),
            ("last: 1, before: \"Mg==\"", n => (1, 2), n => n > 2, _ => true),
            ("first: 1, before: \"Mg==\"", n => (0, 1), n => n > 1, _ => false),
            ("first: 0", n => (0, 0), n => n > 0, _ => false),
        ];
        foreach (var (parents, connection) in s_connections)
        {
            var selection = $"all: {connection}(first: 50) {Page} "
                + string.Join(' ', pages.Select((page, i) => $"page{i}: {connection}({page.Arguments}) {Page}"));
            var longest = 0;
            foreach (var parent in Parents(await AskAsync(List(parents, 20, selection)), parents))
            {
                var all = Edges(parent.GetProperty("all"));
                longest = Math.Max(longest, all.Count);
                Assert.Equal(all.Count, parent.GetProperty("all").GetProperty("totalCount").GetInt32());
                Assert.Equal(all.Select(edge => Number(edge.Id)).Order(), all.Select(edge => Number(edge.Id)));
                for (var i = 0; i < pages.Length; i++)
                {
                    var page = parent.GetProperty($"page{i}");
                    var (start, end) = pages[i].Part(all.Count);
                    var because = $"{parents}.{connection}({pages[i].Arguments}) of {all.Count}: {page}";
                    Assert.True(all.Skip(start).Take(end - Math.Max(start, 0)).SequenceEqual(Edges(page)), because);
                    Assert.True(all.Count == page.GetProperty("totalCount").GetInt32(), because);
                    Assert.True(pages[i].Next(all.Count) == page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), because);
                    Assert.True(pages[i].Previous(all.Count) == page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean(), because);
                    Assert.Equal(Edges(page).Select(edge => edge.Cursor).LastOrDefault(), page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
                }
            }

            Assert.True(longest > 0, $"nothing below {parents}.{connection}");
        }
    }

    [ContractFact]
    public async Task EveryConnection_BelowManyParents_AnswersAsBelowEachAlone()
    {
        foreach (var (parents, connection) in s_connections)
        {
            var selection = $"{connection}(first: 3, order: [{{ {Key(parents, connection)}: DESC }}]) {Page}";
            foreach (var parent in Parents(await AskAsync(List(parents, 5, selection)), parents))
            {
                var alone = await api.AskAsync(
                    $"query($id: ID!) {{ node(id: $id) {{ __typename ... on {TypeOf(parents)} {{ {selection} }} }} }}",
                    new { id = parent.GetProperty("id").GetString() }, Admin);
                Assert.Equal(parent.GetProperty(connection).ToString(), alone.Data("node", connection).ToString());
            }
        }

        static string Key(string parents, string connection) => (parents, connection) switch
        {
            (_, "inventoryTransactions") => "transactionType",
            (_, "products") => "compareAtPriceCents",
            (_, "returnItems") => "reason",
            (_, "carts" or "orders") => "status",
            (_, "apiKeys") => "lastUsedAt",
            (_, "errors") => "column",
            (_, "cartItems") => "addedAt",
            _ => "createdAt",
        };
    }

    [ContractFact]
    public async Task Aliases_WithFiltersAndOrders_AreEachByItself()
    {
        var answer = await api.AskAsync("""
            query($low: Float!) { products(first: 20) { nodes {
                all: reviews(first: 50) { totalCount }
                good: reviews(first: 50, where: { rating: { gte: 4 } }, order: [{ rating: ASC }]) { totalCount nodes { rating } }
                poor: reviews(first: 50, where: { rating: { lt: 4 } }, order: [{ rating: DESC }]) { totalCount nodes { rating } }
                poorToo: reviews(first: 50, where: { rating: { lt: $low } }) { totalCount }
                three: reviews(first: 50, where: { rating: { eq: 3 } }) { nodes { rating } }
                counted: reviews(first: 2) { totalCount } shown: reviews(first: 2) { nodes { rating } } } } }
            """, new { low = 4.0 });

        Assert.False(answer.HasErrors, answer.ToString());
        foreach (var product in answer.Data("products", "nodes").EnumerateArray())
        {
            var (good, poor) = (Ratings(product, "good"), Ratings(product, "poor"));
            Assert.Equal(good.Order(), good);
            Assert.Equal(poor.OrderDescending(), poor);
            Assert.All(good, rating => Assert.True(rating >= 4));
            Assert.All(Ratings(product, "three"), rating => Assert.Equal(3, rating));
            Assert.Equal(good.Count + poor.Count, Total(product, "all"));
            Assert.Equal(poor.Count, Total(product, "poorToo"));
            Assert.Equal(Total(product, "all"), Total(product, "counted"));
            Assert.Equal(Math.Min(2, Total(product, "all")), Ratings(product, "shown").Count);
        }

        static List<double> Ratings(JsonElement product, string alias) =>
            [.. product.GetProperty(alias).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("rating").GetDouble())];

        static int Total(JsonElement product, string alias) => product.GetProperty(alias).GetProperty("totalCount").GetInt32();
    }

    [ContractFact]
    public async Task Pages_ByKeysThatAreEqualOrMissing_ShowEachItemOnce()
    {
        foreach (var (parents, connection, order) in ((string, string, string)[])
            [("categories", "products", "compareAtPriceCents: ASC"), ("categories", "products", "isActive: DESC"), ("users", "orders", "status: ASC"), ("products", "reviews", "rating: DESC")])
        {
            var parent = Parents(await AskAsync(List(parents, 20, $"{connection}(first: 1) {{ totalCount }}")), parents)
                .MaxBy(node => node.GetProperty(connection).GetProperty("totalCount").GetInt32());
            var total = parent.GetProperty(connection).GetProperty("totalCount").GetInt32();
            Assert.True(total > 2);
            var seen = new List<string>();
            for (string? after = null; seen.Count < total;)
            {
                var page = (await api.AskAsync(
                    $"query($id: ID!, $after: String) {{ node(id: $id) {{ ... on {TypeOf(parents)} {{ {connection}(first: 2, after: $after, order: [{{ {order} }}]) {Page} }} }} }}",
                    new { id = parent.GetProperty("id").GetString(), after }, Admin)).Data("node", connection);
                Assert.NotEmpty(Edges(page));
                seen.AddRange(Edges(page).Select(edge => edge.Id));
                Assert.Equal(seen.Count < total, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
                after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            }

            Assert.Equal(total, seen.Distinct().Count());
        }
    }

    [ContractFact]
    public async Task Levels_BelowEachOther_SendNoStatementPerRow()
    {
        const string query = """
            query($first: Int) { categories(first: $first, order: [{ name: ASC }]) { nodes { name products(first: 3) { totalCount nodes {
                name category { name } variants(order: [{ sku: ASC }]) { sku traits { value } orderItems(first: 1) { nodes { quantity } } }
                reviews(first: 2) { edges { node { rating authorName user { email } product { slug } } } } } } } } }
            """;
        await api.AskAsync(query, new { first = 3 }, Admin);
        api.Sql.Take();
        var few = await api.AskAsync(query, new { first = 3 }, Admin);
        var some = api.Sql.Take().Count;
        var many = await api.AskAsync(query, new { first = 20 }, Admin);

        Assert.False(many.HasErrors, many.ToString());
        // Loaders that load one after the other may send a batch in parts, but never one statement per row: 50 products more would be hundreds.
        var statements = api.Sql.Take();
        Assert.True(statements.Count <= some + 30, $"{some} for three:\n{string.Join("\n\n", statements)}");
        for (var i = 0; i < 3; i++)
            Assert.Equal(few.Data("categories", "nodes", i).ToString(), many.Data("categories", "nodes", i).ToString());
    }

    [ContractFact]
    public async Task Rows_ThatTheViewerMayNotSee_AreNeitherShownNorCounted()
    {
        const string query = "{ products(first: 50) { nodes { orderItems(first: 50) { totalCount nodes { order { email } } } } } }";
        var own = await api.AskAsync(query, email: Customer);
        var everybodys = await api.AskAsync(query, email: Admin);
        var nobodys = await api.AskAsync(query);
        var hidden = await api.AskAsync("{ products(first: 2) { nodes { inventoryTransactions(first: 1) { totalCount } } } }", email: Customer);

        var emails = own.Data("products", "nodes").EnumerateArray()
            .SelectMany(node => node.GetProperty("orderItems").GetProperty("nodes").EnumerateArray())
            .Select(line => line.GetProperty("order").GetProperty("email").GetString())
            .ToList();
        Assert.NotEmpty(emails);
        Assert.All(emails, email => Assert.Equal(Customer, email));
        Assert.Equal(emails.Count, Total(own));
        Assert.True(Total(everybodys) > Total(own));
        Assert.Equal(0, Total(nobodys));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], hidden.Codes);

        static int Total(Answer answer) => answer.Data("products", "nodes").EnumerateArray()
            .Sum(node => node.GetProperty("orderItems").GetProperty("totalCount").GetInt32());
    }

    [ContractFact]
    public async Task Arguments_ThatDoNotWork_AreRefusedBelowEachParent()
    {
        foreach (var (arguments, code) in ((string, string)[])[("first: 51", "HC0051"), ("first: -1", "HC0079"), ("first: 1, after: \"x\"", "HC0078"), ("last: 1, before: \"YWJj\"", "HC0078")])
        {
            var answer = await api.AskAsync($"{{ products(first: 2) {{ nodes {{ name reviews({arguments}) {{ nodes {{ rating }} }} }} }} }}");

            Assert.Equal([code], answer.Codes);
            Assert.Equal(
                ["products/nodes/0/reviews", "products/nodes/1/reviews"],
                answer.Body.GetProperty("errors").EnumerateArray().Select(error => string.Join('/', error.GetProperty("path").EnumerateArray())).Order());
        }
    }

    private async Task<Answer> AskAsync(string query)
    {
        var answer = await api.AskAsync(query, email: Admin);
        Assert.False(answer.HasErrors, answer.ToString());
        return answer;
    }

    private async Task<IReadOnlyList<string>> StatementsAsync(string query)
    {
        api.Sql.Take();
        await AskAsync(query);
        return api.Sql.Take();
    }

    private static string List(string parents, int count, string selection) => parents == "variants"
        ? $"{{ products(first: {count}) {{ nodes {{ variants {{ id {selection} }} }} }} }}"
        : $"{{ {parents}(first: {count}) {{ nodes {{ id {selection} }} }} }}";

    private static List<JsonElement> Parents(Answer answer, string parents) => parents == "variants"
        ? [.. answer.Data("products", "nodes").EnumerateArray().SelectMany(node => node.GetProperty("variants").EnumerateArray())]
        : [.. answer.Data(parents, "nodes").EnumerateArray()];

    private static string TypeOf(string parents) => parents switch
    {
        "products" => "Product",
        "variants" => "ProductVariant",
        "categories" => "Category",
        "users" => "User",
        "coupons" => "Coupon",
        _ => "ProductFeed",
    };

    private static List<(string Id, string Cursor)> Edges(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(edge => (edge.GetProperty("node").GetProperty("id").GetString()!, edge.GetProperty("cursor").GetString()!))];

    private static int Number(string id) => int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], CultureInfo.InvariantCulture);
}

public sealed class SqliteNestedPagesTests(SqliteApi api) : NestedPagesContract(api), IClassFixture<SqliteApi>;

[RequiresPostgres]
public sealed class PostgresNestedPagesTests(PostgresApi api) : NestedPagesContract(api), IClassFixture<PostgresApi>;
