using System.Text;
using System.Text.Json;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>Root lists whose cursors hold the keys of their order, read both ways.</summary>
public sealed class KeySetPagingTests : IAsyncLifetime
{
    private CompiledShop _slow = null!;
    private CompiledShop _fast = null!;

    // Numbers, texts, what may be missing, what is the same for many, what belongs to a reference that may lead nowhere.
    public static TheoryData<string> Orders { get; } =
    [
        "", "{ name: ASC }", "{ name: DESC }", "{ priceCents: DESC }", "{ compareAtCents: ASC }", "{ compareAtCents: DESC }", "{ description: ASC }", "{ description: DESC }",
        "{ category: { name: ASC } }", "{ category: { parentId: DESC } }", "{ category: { name: DESC } }, { compareAtCents: ASC }, { name: DESC }", "{ id: DESC }",
    ];

    public async Task InitializeAsync()
    {
        _slow = await CompiledShop.CreateAsync(isCompiled: false, hasKeySets: true);
        _fast = await CompiledShop.CreateAsync(isCompiled: true, hasKeySets: true);
    }

    public async Task DisposeAsync()
    {
        await _slow.DisposeAsync();
        await _fast.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_OfAnyOrder_ShowTheListForwardsAndBackwards(string order)
    {
        var all = Ids(await PageAsync(order, "first: 20"));
        foreach (var size in (int[])[1, 2, 4])
        {
            List<int> forwards = [], backwards = [];
            JsonElement page;
            for (string? cursor = null; ; cursor = End(page, "endCursor"))
            {
                page = await PageAsync(order, cursor is null ? $"first: {size}" : $"first: {size}, after: \"{cursor}\"");
                Assert.Equal(cursor is not null, Is(page, "hasPreviousPage"));
                forwards.AddRange(Ids(page));
                if (!Is(page, "hasNextPage")) break;
            }

            for (string? cursor = null; ; cursor = End(page, "startCursor"))
            {
                page = await PageAsync(order, cursor is null ? $"last: {size}" : $"last: {size}, before: \"{cursor}\"");
                Assert.Equal(cursor is not null, Is(page, "hasNextPage"));
                backwards.InsertRange(0, Ids(page));
                if (!Is(page, "hasPreviousPage")) break;
            }

            Assert.Equal(all, forwards);
            Assert.Equal(all, backwards);
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Page_BetweenCursors_IsCutFromEitherEnd(string order)
    {
        var whole = await PageAsync(order, "first: 20");
        var all = Ids(whole);
        string[] cursors = [.. whole.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)];

        var first = await PageAsync(order, $"first: 2, after: \"{cursors[0]}\", before: \"{cursors[5]}\"");
        var last = await PageAsync(order, $"last: 2, after: \"{cursors[0]}\", before: \"{cursors[5]}\"");
        var none = await PageAsync(order, $"first: 2, after: \"{cursors[1]}\", before: \"{cursors[2]}\"");
        var behind = await PageAsync(order, $"first: 3, after: \"{cursors[5]}\"");

        Assert.Equal(all[1..3], Ids(first));
        Assert.Equal(all[3..5], Ids(last));
        Assert.Empty(Ids(none));
        Assert.Empty(Ids(behind));
        Assert.True(Is(first, "hasNextPage") && Is(first, "hasPreviousPage") && Is(last, "hasNextPage") && Is(last, "hasPreviousPage"));
        Assert.True(Is(none, "hasNextPage") && Is(none, "hasPreviousPage") && Is(behind, "hasPreviousPage"));
        Assert.False(Is(behind, "hasNextPage"));
        Assert.Equal(JsonValueKind.Null, none.GetProperty("pageInfo").GetProperty("endCursor").ValueKind);
        Assert.Equal(6, none.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Cursors_OfShownKeys_AreReadWithoutObjects()
    {
        await _fast.AskAsync("{ products(first: 2, order: [{ description: DESC }]) { nodes { name } pageInfo { endCursor } } }");
        Assert.All(_fast.Log.Statements, statement => Assert.Contains("compiled read", statement, StringComparison.Ordinal));
        Assert.Single(_fast.Log.Statements);
    }

    [Theory]
    [InlineData("MQ==")]
    [InlineData("!")]
    [InlineData("")]
    [InlineData("{}100:1")]
    [InlineData("{0000}100:1")]
    public async Task Cursor_OfAnotherOrder_IsRefused(string text)
    {
        var own = End(await PageAsync("{ priceCents: ASC }", "first: 1"), "endCursor")!;
        Assert.StartsWith("{", Encoding.UTF8.GetString(Convert.FromBase64String(own)), StringComparison.Ordinal);
        var mark = Encoding.UTF8.GetString(Convert.FromBase64String(own))[..6];

        foreach (var cursor in (string[])[text, Encode(text), Encode(mark), Encode($"{mark}\\null:1"), Encode($"{mark}x:1"), Encode($"{mark}99999999999:1"), Encode($"{mark}1:1:1")])
            await ExpectRefusalAsync("{ priceCents: ASC }", cursor);
        foreach (var order in (string[])["{ priceCents: DESC }", "{ compareAtCents: ASC }", "{ name: ASC }", ""])
            await ExpectRefusalAsync(order, own);

        static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }

    private async Task ExpectRefusalAsync(string order, string cursor)
    {
        var answer = JsonDocument.Parse(await BothAsync($"{{ products(first: 1, after: \"{cursor}\", order: [{order}]) {{ nodes {{ id }} }} }}")).RootElement;
        Assert.Equal("HC0078", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> PageAsync(string order, string arguments)
    {
        var answer = await BothAsync(
            $"{{ products({arguments}, order: [{order}]) {{ totalCount edges {{ cursor node {{ id category {{ name }} }} }} nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}",
            $"{{ products({arguments}, order: [{order}]) {{ totalCount edges {{ cursor node {{ id category {{ name }} }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}",
            $"{{ products({arguments}, order: [{order}]) {{ nodes {{ id reviews {{ rating }} }} pageInfo {{ endCursor startCursor }} }} }}",
            $"{{ products({arguments}, order: [{order}]) {{ totalCount }} }}");
        var page = JsonDocument.Parse(answer).RootElement;
        Assert.False(page.TryGetProperty("errors", out _), answer);
        return page.GetProperty("data").GetProperty("products");
    }

    /// <summary>The answer to the first question; all are answered the same both ways.</summary>
    private async Task<string> BothAsync(params string[] queries)
    {
        foreach (var query in queries) Assert.Equal(await _slow.AskAsync(query), await _fast.AskAsync(query));
        return await _fast.AskAsync(queries[0]);
    }

    private static List<int> Ids(JsonElement page) => [.. page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetInt32())];

    private static bool Is(JsonElement page, string field) => page.GetProperty("pageInfo").GetProperty(field).GetBoolean();

    private static string? End(JsonElement page, string field) => page.GetProperty("pageInfo").GetProperty(field).GetString();
}
