using Xunit;

namespace Commerce.Tests.GraphQL.Incremental;

public sealed class StreamTests : IncrementalTest
{
    [Fact]
    public async Task Stream_List_SendsTheRestLater()
    {
        var parts = await ReadAllAsync("{ crew @stream(initialCount: 1, label: \"rest\") { id } }");

        AssertJson("""{"data":{"crew":[{"id":1}]},"pending":[{"id":"0","path":["crew"],"label":"rest"}],"hasNext":true}""", parts[0]);
        AssertJson("""{"incremental":[{"id":"0","items":[{"id":2},{"id":3}]}],"completed":[{"id":"0"}],"hasNext":false}""", parts[1]);
    }

    [Fact]
    public async Task Stream_AsyncSequence_SendsItemsAsTheyCome()
    {
        Gates.Open("number-1");
        await using var parts = await OpenAsync("{ numbers @stream(initialCount: 1) }");

        AssertJson("""{"data":{"numbers":[1]},"pending":[{"id":"0","path":["numbers"]}],"hasNext":true}""", (await parts.NextAsync())!.Value);
        Gates.Open("number-2");
        AssertJson("""{"incremental":[{"id":"0","items":[2]}],"hasNext":true}""", (await parts.NextAsync())!.Value);
        Gates.Open("number-3");
        var rest = await parts.RestAsync();
        AssertJson("""[{"id":"0","items":[3]}]""", rest[0].GetProperty("incremental"));
        AssertJson("""[{"id":"0"}]""", rest[^1].GetProperty("completed"));
        Assert.False(rest[^1].GetProperty("hasNext").GetBoolean());
    }

    [Fact]
    public async Task Stream_AsyncSequenceShorterThanAsked_IsOneAnswer()
    {
        Gates.Open("number-1");
        AssertJson("""{"data":{"numbers":[1]}}""", Assert.Single(await ReadAllAsync("{ numbers(count: 1) @stream(initialCount: 5) }")));
    }

    [Theory]
    [InlineData("{ crew @stream(initialCount: 3) { id } }")]
    [InlineData("{ crew @stream(if: false) { id } }")]
    public async Task Stream_NothingLeft_IsOneAnswer(string query)
        => AssertJson("""{"data":{"crew":[{"id":1},{"id":2},{"id":3}]}}""", Assert.Single(await ReadAllAsync(query)));

    [Fact]
    public async Task Stream_CountInVariable_IsHeeded()
    {
        var parts = await ReadAllAsync("query($n: Int!, $s: Boolean!) { crew @stream(initialCount: $n, if: $s) { id } }", new { n = 2, s = true });

        Assert.Equal(2, parts[0].GetProperty("data").GetProperty("crew").GetArrayLength());
    }

    [Fact]
    public async Task Stream_NegativeCount_IsAnErrorOfTheField()
    {
        var only = Assert.Single(await ReadAllAsync("{ gaps @stream(initialCount: -1) { id } captain { id } }"));

        Assert.Equal("""["gaps"]""", only.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal("""[{"line":1,"column":30}]""", only.GetProperty("errors")[0].GetProperty("locations").GetRawText());
    }

    [Fact]
    public async Task Stream_ListOfLists_StreamsTheOuterOne()
    {
        var parts = await ReadAllAsync("{ table @stream(initialCount: 1) }");

        AssertJson("""{"table":[[1,2]]}""", parts[0].GetProperty("data"));
        AssertJson("""[{"id":"0","items":[[3,4],[5,6]]}]""", parts[1].GetProperty("incremental"));
    }

    [Fact]
    public async Task Stream_SlowFieldsOfItems_ComeInOrder()
    {
        await using var parts = await OpenAsync("{ crew @stream { id slow(gate: \"g\") } }");

        AssertJson("""{"crew":[]}""", (await parts.NextAsync())!.Value.GetProperty("data"));
        await Gates.Reached("g");
        Gates.Open("g");
        var ids = (await parts.RestAsync())
            .SelectMany(p => p.TryGetProperty("incremental", out var i) ? i[0].GetProperty("items").EnumerateArray().ToArray() : [])
            .Select(item => item.GetProperty("id").GetInt32());
        Assert.Equal([1, 2, 3], ids);
    }

    [Fact]
    public async Task Stream_DeferWithinItems_ComesAfterTheItem()
    {
        var parts = await ReadAllAsync("{ crew(size: 2) @stream(initialCount: 1) { id ... @defer { name } } }");

        var pending = parts.SelectMany(p => p.TryGetProperty("pending", out var n) ? n.EnumerateArray().ToArray() : []).ToArray();
        Assert.Equal(["""["crew",0]""", """["crew"]""", """["crew",1]"""], pending.Select(p => p.GetProperty("path").GetRawText()));
        var sent = parts.SelectMany(p => p.TryGetProperty("incremental", out var n) ? n.EnumerateArray().ToArray() : []).ToDictionary(i => i.GetProperty("id").GetString()!);
        Assert.Equal("""{"name":"Member 1"}""", sent[pending[0].GetProperty("id").GetString()!].GetProperty("data").GetRawText());
        Assert.Equal("""{"name":"Member 2"}""", sent[pending[2].GetProperty("id").GetString()!].GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Stream_WithinDefer_BeginsAfterTheFragment()
    {
        var parts = await ReadAllAsync("{ captain { ... @defer { friends @stream(initialCount: 1) { id } } } }");

        AssertJson("""[{"id":"1","path":["captain","friends"]}]""", parts[1].GetProperty("pending"));
        AssertJson("""[{"id":"0","data":{"friends":[{"id":2}]}}]""", parts[1].GetProperty("incremental"));
        AssertJson("""{"incremental":[{"id":"1","items":[{"id":3}]}],"completed":[{"id":"1"}],"hasNext":false}""", parts[2]);
    }

    [Fact]
    public async Task Stream_ErrorOfAnItem_NullsTheItem()
    {
        var parts = await ReadAllAsync("{ gaps @stream { id failing } }");

        var results = parts.Skip(1).Where(p => p.TryGetProperty("incremental", out _)).SelectMany(p => p.GetProperty("incremental").EnumerateArray()).ToArray();
        Assert.Equal(3, results.Sum(r => r.GetProperty("items").EnumerateArray().Count(i => i.ValueKind is System.Text.Json.JsonValueKind.Null)));
        var errors = results.Where(r => r.TryGetProperty("errors", out _)).SelectMany(r => r.GetProperty("errors").EnumerateArray());
        Assert.Equal(["[\"gaps\",0,\"failing\"]", "[\"gaps\",2,\"failing\"]"], errors.Select(e => e.GetProperty("path").GetRawText()));
    }

    [Fact]
    public async Task Stream_ItemThatMustNotBeNull_EndsTheStream()
    {
        var parts = await ReadAllAsync("{ crew @stream(initialCount: 1) { id ... on Member @include(if: true) { deputy { missing } missing } } captain { id } }");

        // The first item fails as well here, and takes the list with it: nothing is left to stream.
        Assert.False(Assert.Single(parts).TryGetProperty("hasNext", out _));

        parts = await ReadAllAsync("{ crew @stream { id failing } captain { id } }");
        AssertJson("""{"crew":[],"captain":{"id":1}}""", parts[0].GetProperty("data"));
        var completed = Assert.Single(parts[^1].GetProperty("completed").EnumerateArray());
        Assert.Equal("""["crew",0,"failing"]""", completed.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.False(parts[^1].TryGetProperty("incremental", out _));
    }

    [Fact]
    public async Task Stream_SequenceFails_EndsWithTheErrorOfTheList()
    {
        Gates.Open("number-1");
        Gates.Open("number-2");
        var parts = await ReadAllAsync("{ numbers(failAfter: 2) @stream(initialCount: 1) captain { id } }");

        var items = parts.SelectMany(p => p.TryGetProperty("incremental", out var n) ? n.EnumerateArray().ToArray() : []).SelectMany(r => r.GetProperty("items").EnumerateArray());
        Assert.Equal([2], items.Select(i => i.GetInt32()));
        var error = parts[^1].GetProperty("completed")[0].GetProperty("errors")[0];
        Assert.Equal("No more numbers.", error.GetProperty("message").GetString());
        Assert.Equal("""["numbers"]""", error.GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task Stream_LongList_ComesComplete()
    {
        var parts = await ReadAllAsync("{ crew(size: 1000) @stream(initialCount: 10) { id } }");

        var ids = parts.Skip(1).SelectMany(p => p.GetProperty("incremental").EnumerateArray()).SelectMany(r => r.GetProperty("items").EnumerateArray()).Select(i => i.GetProperty("id").GetInt32());
        Assert.Equal(Enumerable.Range(11, 990), ids);
    }

    [Fact]
    public async Task Stream_ClientLeaves_DisposesTheSequence()
    {
        Gates.Open("number-1");
        using var leave = new CancellationTokenSource();
        await using var parts = await OpenAsync("{ numbers @stream(initialCount: 1) }", cancellationToken: leave.Token);
        await parts.NextAsync();
        await Gates.Reached("number-2");

        await parts.DisposeAsync();

        await Gates.Cancelled("number-2");
        await Gates.Cancelled("numbers");
    }
}
