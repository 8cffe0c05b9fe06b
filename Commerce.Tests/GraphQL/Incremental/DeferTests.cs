using Xunit;

namespace Commerce.Tests.GraphQL.Incremental;

public sealed class DeferTests : IncrementalTest
{
    [Fact]
    public async Task Defer_Fragment_ComesLaterAndOnlyWithWhatIsNew()
    {
        var parts = await ReadAllAsync("{ captain { id ...F @defer(label: \"later\") } } fragment F on Member { id name }");

        Assert.Equal(2, parts.Count);
        AssertJson("""{"data":{"captain":{"id":1}},"pending":[{"id":"0","path":["captain"],"label":"later"}],"hasNext":true}""", parts[0]);
        AssertJson("""{"incremental":[{"id":"0","data":{"name":"Member 1"}}],"completed":[{"id":"0"}],"hasNext":false}""", parts[1]);
    }

    [Fact]
    public async Task Defer_SlowField_DoesNotHoldTheFirstPart()
    {
        await using var parts = await OpenAsync("{ captain { id ... @defer { slow(gate: \"g\") } } }");

        // The gate is closed: whoever waited for it would never get here.
        AssertJson("""{"data":{"captain":{"id":1}},"pending":[{"id":"0","path":["captain"]}],"hasNext":true}""", (await parts.NextAsync())!.Value);
        await Gates.Reached("g");
        Gates.Open("g");

        AssertJson("""{"incremental":[{"id":"0","data":{"slow":"slow 1"}}],"completed":[{"id":"0"}],"hasNext":false}""", (await parts.NextAsync())!.Value);
        Assert.Null(await parts.NextAsync());
    }

    [Fact]
    public async Task Defer_NotTakenYet_IsNotBegun()
    {
        var answer = await ReadAllAsync("{ captain { id ... @defer { name } } ...S } fragment S on CrewQuery { nobody { ... @defer { slow(gate: \"never\") } } }");

        Assert.Equal(2, answer.Count);
        Assert.False(Gates.IsReached("never"));
    }

    [Fact]
    public async Task Defer_TwoFragments_EachComesWhenItIsReady()
    {
        await using var parts = await OpenAsync("{ captain { ... @defer(label: \"a\") { a: slow(gate: \"a\") } ... @defer(label: \"b\") { b: slow(gate: \"b\") } } }");

        AssertJson("""{"data":{"captain":{}},"pending":[{"id":"0","path":["captain"],"label":"a"},{"id":"1","path":["captain"],"label":"b"}],"hasNext":true}""", (await parts.NextAsync())!.Value);
        Gates.Open("b");
        AssertJson("""{"incremental":[{"id":"1","data":{"b":"slow 1"}}],"completed":[{"id":"1"}],"hasNext":true}""", (await parts.NextAsync())!.Value);
        Gates.Open("a");
        AssertJson("""{"incremental":[{"id":"0","data":{"a":"slow 1"}}],"completed":[{"id":"0"}],"hasNext":false}""", (await parts.NextAsync())!.Value);
    }

    [Fact]
    public async Task Defer_FieldOfTwoFragments_IsExecutedAndSentOnce()
    {
        await using var parts = await OpenAsync("""
            { captain {
                ... @defer(label: "a") { chief { name nickname } slow(gate: "a") }
                ... @defer(label: "b") { chief { name id } }
            } }
            """);

        Assert.Equal(2, (await parts.NextAsync())!.Value.GetProperty("pending").GetArrayLength());
        var second = (await parts.NextAsync())!.Value;
        Gates.Open("a");
        var third = (await parts.NextAsync())!.Value;

        AssertJson("""{"incremental":[{"id":"1","data":{"chief":{"name":"Member 1"}}},{"id":"1","subPath":["chief"],"data":{"id":1}}],"completed":[{"id":"1"}],"hasNext":true}""", second);
        AssertJson("""{"incremental":[{"id":"0","subPath":["chief"],"data":{"nickname":"Nick 1"}},{"id":"0","data":{"slow":"slow 1"}}],"completed":[{"id":"0"}],"hasNext":false}""", third);
    }

    [Fact]
    public async Task Defer_FieldThatIsThereBelow_SendsOnlyWhatIsMissing()
    {
        var parts = await ReadAllAsync("{ captain { chief { id } } ... @defer { captain { chief { id name } } } }");

        AssertJson("""{"data":{"captain":{"chief":{"id":1}}},"pending":[{"id":"0","path":[]}],"hasNext":true}""", parts[0]);
        AssertJson("""{"incremental":[{"id":"0","subPath":["captain","chief"],"data":{"name":"Member 1"}}],"completed":[{"id":"0"}],"hasNext":false}""", parts[1]);
    }

    [Fact]
    public async Task Defer_EverythingIsThere_IsOneAnswer()
    {
        var parts = await ReadAllAsync("{ captain { id name ... @defer { id } ...F @defer } } fragment F on Member { name }");

        AssertJson("""{"data":{"captain":{"id":1,"name":"Member 1"}}}""", Assert.Single(parts));
    }

    [Fact]
    public async Task Defer_Nested_IsAnnouncedAfterWhatIsAroundIt()
    {
        var parts = await ReadAllAsync("{ captain { ... @defer(label: \"outer\") { name ... @defer(label: \"inner\") { id } } } }");

        Assert.Equal(3, parts.Count);
        AssertJson("""{"data":{"captain":{}},"pending":[{"id":"0","path":["captain"],"label":"outer"}],"hasNext":true}""", parts[0]);
        AssertJson("""{"pending":[{"id":"1","path":["captain"],"label":"inner"}],"incremental":[{"id":"0","data":{"name":"Member 1"}}],"completed":[{"id":"0"}],"hasNext":true}""", parts[1]);
        AssertJson("""{"incremental":[{"id":"1","data":{"id":1}}],"completed":[{"id":"1"}],"hasNext":false}""", parts[2]);
    }

    [Fact]
    public async Task Defer_FragmentWithNothingOfItsOwn_MakesWay()
    {
        var parts = await ReadAllAsync("{ captain { name ... @defer(label: \"outer\") { name ... @defer(label: \"inner\") { id } } } }");

        AssertJson("""{"data":{"captain":{"name":"Member 1"}},"pending":[{"id":"0","path":["captain"],"label":"inner"}],"hasNext":true}""", parts[0]);
    }

    [Fact]
    public async Task Defer_InList_IsOneFragmentPerItemAndOneBatch()
    {
        var parts = await ReadAllAsync("{ crew { id ... @defer { rank } } }");

        Assert.Equal(2, parts.Count);
        Assert.Equal(3, parts[0].GetProperty("pending").GetArrayLength());
        Assert.Equal("rank 2", parts[1].GetProperty("incremental")[1].GetProperty("data").GetProperty("rank").GetString());
        Assert.Equal([1, 2, 3], Assert.Single(Ranks.Batches));
    }

    [Theory]
    [InlineData("{ captain { id ... @defer(if: false) { name } } }", null, 1)]
    [InlineData("query($d: Boolean!) { captain { id ... @defer(if: $d) { name } } }", false, 1)]
    [InlineData("query($d: Boolean!) { captain { id ... @defer(if: $d) { name } } }", true, 2)]
    [InlineData("query($d: Boolean!) { captain { id ... @defer @include(if: $d) { name } } }", false, 1)]
    [InlineData("query($d: Boolean!) { captain { id ... @skip(if: $d) @defer { name } } }", false, 2)]
    public async Task Defer_Condition_Decides(string query, bool? d, int parts)
        => Assert.Equal(parts, (await ReadAllAsync(query, d is null ? null : new { d })).Count);

    [Fact]
    public async Task Defer_Error_StaysInItsPart()
    {
        var parts = await ReadAllAsync("{ captain { id ... @defer { name broken } } }");

        Assert.False(parts[0].TryGetProperty("errors", out _));
        var result = parts[1].GetProperty("incremental")[0];
        Assert.Equal("broken", result.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal("""["captain","broken"]""", result.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal("""{"name":"Member 1","broken":null}""", result.GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("failing")]
    public async Task Defer_NullThatMustNotBe_EndsAtTheFragment(string field)
    {
        var parts = await ReadAllAsync($"{{ captain {{ id ... @defer {{ {field} name }} ... @defer {{ nickname }} }} }}");

        AssertJson("""{"captain":{"id":1}}""", parts[0].GetProperty("data"));
        var completed = parts.SelectMany(p => p.TryGetProperty("completed", out var c) ? c.EnumerateArray().ToArray() : []).ToArray();
        var failed = Assert.Single(completed, c => c.TryGetProperty("errors", out _));
        Assert.Equal("0", failed.GetProperty("id").GetString());
        Assert.Equal($"""["captain","{field}"]""", failed.GetProperty("errors")[0].GetProperty("path").GetRawText());
        var sent = parts.SelectMany(p => p.TryGetProperty("incremental", out var i) ? i.EnumerateArray().ToArray() : []).ToArray();
        AssertJson("""{"id":"1","data":{"nickname":"Nick 1"}}""", Assert.Single(sent));
    }

    [Fact]
    public async Task Defer_NullWithinTheFragment_EndsAtTheNullableField()
    {
        var parts = await ReadAllAsync("{ captain { ... @defer { deputy { id failing } name } } }");

        var result = parts[1].GetProperty("incremental")[0];
        Assert.Equal("""{"deputy":null,"name":"Member 1"}""", result.GetProperty("data").GetRawText());
        Assert.Equal("""["captain","deputy","failing"]""", result.GetProperty("errors")[0].GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task Defer_WithinWhatANullHasTakenAway_IsForgotten()
    {
        var parts = await ReadAllAsync("{ captain { id deputy { failing ... @defer { slow(gate: \"never\") } } } }");

        var only = Assert.Single(parts);
        Assert.Equal("""{"captain":{"id":1,"deputy":null}}""", only.GetProperty("data").GetRawText());
        Assert.False(only.TryGetProperty("hasNext", out _));
        Assert.False(Gates.IsReached("never"));
    }

    [Fact]
    public async Task Defer_WithinAFragmentThatFails_IsForgotten()
    {
        var parts = await ReadAllAsync("{ captain { id ... @defer { failing ... @defer(label: \"inner\") { slow(gate: \"never\") } } } }");

        Assert.Equal(2, parts.Count);
        Assert.False(parts[1].TryGetProperty("pending", out _));
        Assert.False(Gates.IsReached("never"));
    }

    [Fact]
    public async Task Defer_SharedFieldFails_FailsBothFragments()
    {
        var parts = await ReadAllAsync("{ captain { ... @defer { failing name } ... @defer { failing nickname } } }");

        var completed = parts.SelectMany(p => p.TryGetProperty("completed", out var c) ? c.EnumerateArray().ToArray() : []).ToArray();
        Assert.Equal(["0", "1"], completed.Select(c => c.GetProperty("id").GetString()).Order());
        Assert.All(completed, c => Assert.Equal("failing 1", c.GetProperty("errors")[0].GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Defer_InMutation_ComesAfterAllMutations()
    {
        var parts = await ReadAllAsync("mutation { promote(id: 2) { id ... @defer { name } } dismiss(id: 3) { id } }");

        AssertJson("""{"data":{"promote":{"id":2},"dismiss":{"id":3}},"pending":[{"id":"0","path":["promote"]}],"hasNext":true}""", parts[0]);
        AssertJson("""{"incremental":[{"id":"0","data":{"name":"Member 2"}}],"completed":[{"id":"0"}],"hasNext":false}""", parts[1]);
    }

    [Fact]
    public async Task Defer_SpreadsThatDoubleAtEachLevel_AreBounded()
    {
        var fragments = string.Join('\n', Enumerable.Range(0, 8).Select(i => $"fragment F{i} on Member {{ f{i}: id ...F{i + 1} @defer ... @defer {{ ...F{i + 1} @defer }} }}"));
        var parts = await ReadAllAsync($"{{ captain {{ ...F0 @defer }} }} {fragments} fragment F8 on Member {{ name }}");

        Assert.False(parts[^1].GetProperty("hasNext").GetBoolean());
        Assert.True(parts.Sum(p => p.TryGetProperty("pending", out var pending) ? pending.GetArrayLength() : 0) <= 64);
    }
}
