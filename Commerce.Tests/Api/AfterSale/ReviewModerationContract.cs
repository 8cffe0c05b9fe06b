using System.Text.Json;
using Commerce.Tests.Api.Checkout;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Xunit;

namespace Commerce.Tests.Api.AfterSale;

/// <summary>Which reviews everybody sees over HTTP: put up, taken down, written again, and what their authors are told.</summary>
public abstract class ReviewModerationContract(ApiHost api)
{
    private const string Author = "customer@demo.example";
    private const string Seen = "query($id: ID!) { product(id: $id) { ratingAverage ratingCount reviews(first: 5) { totalCount nodes { id status rejectionReason comment } } } }";

    private readonly AfterSaleStage _stage = new(api);

    [ContractFact]
    public async Task Review_TakenDownAndPutUpAgain_IsSeenAndCountedAccordingly()
    {
        var (product, id) = await WriteAsync(4);
        Assert.Equal("1 4 PUBLISHED", await SeenAsync(product));

        var rejected = await _stage.DoAsync("rejectReview", "review { status rejectionReason }", new { id, reason = "It names somebody" });

        Assert.Equal("REJECTED", rejected.Data("rejectReview", "review", "status").GetString());
        Assert.Equal("0 null ", await SeenAsync(product));
        var own = (await api.AskAsync(Seen, new { id = product }, Author)).Data("product", "reviews", "nodes", 0);
        Assert.Equal(("REJECTED", "It names somebody"), (own.GetProperty("status").GetString(), own.GetProperty("rejectionReason").GetString()));
        var node = await api.AskAsync("query($id: ID!) { node(id: $id) { __typename } }", new { id });
        Assert.Equal(JsonValueKind.Null, node.Data("node").ValueKind);

        await _stage.DoAsync("approveReview", "review { status }", new { id });
        Assert.Equal("1 4 PUBLISHED", await SeenAsync(product));
    }

    [ContractFact]
    public async Task Review_WrittenOverOneThatWasTakenDown_WaitsForStaff()
    {
        var (product, id) = await WriteAsync(1);
        await _stage.DoAsync("rejectReview", "review { id }", new { id, reason = "Rude" });
        await WriteAsync(product, 5);
        Assert.Equal("0 null ", await SeenAsync(product));
        Assert.Equal("0 null PENDING", await SeenAsync(product, AfterSaleStage.Support));
        var queue = await api.AskAsync("{ reviews(where: { status: { eq: PENDING } }, first: 50) { nodes { id } } }", null, AfterSaleStage.Support);
        Assert.Contains(id, queue.Data("reviews", "nodes").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        await _stage.DoAsync("approveReview", "review { id }", new { id });
        Assert.Equal("1 5 PUBLISHED", await SeenAsync(product));
        // What is published and written over stays published.
        await WriteAsync(product, 3);
        Assert.Equal("1 3 PUBLISHED", await SeenAsync(product));
    }

    [ContractFact]
    public async Task Refusals_NameWhatIsWrong()
    {
        var (_, id) = await WriteAsync(4);
        Assert.Equal(["INVALID_TEXT reason"], (await _stage.DoAsync("rejectReview", "review { id }", new { id, reason = " " })).Refusals("rejectReview"));
        Assert.Equal(["REVIEW_UNCHANGED id"], (await _stage.DoAsync("approveReview", "review { id }", new { id })).Refusals("approveReview"));
        Assert.Empty((await _stage.DoAsync("reopenReview", "review { id }", new { id })).Refusals("reopenReview"));
        Assert.Equal(["REVIEW_UNCHANGED id"], (await _stage.DoAsync("reopenReview", "review { id }", new { id })).Refusals("reopenReview"));
        Assert.Contains("AUTH_NOT_AUTHORIZED", (await _stage.DoAsync("approveReview", "review { id }", new { id }, Author)).Codes);
        Assert.Equal(["REVIEW_NOT_FOUND id"], (await _stage.DoAsync("approveReview", "review { id }", new { id = CheckoutStage.GlobalId("Review", 99_999_999) })).Refusals("approveReview"));
    }

    private async Task<(string Product, string Review)> WriteAsync(double rating)
    {
        var product = CheckoutStage.GlobalId("Product", (await _stage.Checkout.ProductAsync(1)).Id);
        return (product, await WriteAsync(product, rating));
    }

    private async Task<string> WriteAsync(string product, double rating) =>
        (await _stage.DoAsync("writeReview", "review { id }", new { productId = product, rating, comment = "As it is" }, Author)).Data("writeReview", "review", "id").GetString()!;

    private async Task<string> SeenAsync(string product, string? email = null)
    {
        var seen = (await api.AskAsync(Seen, new { id = product }, email)).Data("product");
        return $"{seen.GetProperty("ratingCount")} {seen.GetProperty("ratingAverage").GetRawText()} {string.Join(",", seen.GetProperty("reviews").GetProperty("nodes").EnumerateArray().Select(row => row.GetProperty("status")))}";
    }
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteReviewModerationTests(SqliteApi api) : ReviewModerationContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresReviewModerationTests(PostgresApi api) : ReviewModerationContract(api);
