using System.Text.Json;
using Xunit;

namespace Commerce.Tests.GraphQL.Execution;

/// <summary>What clients learn about variables that do not fit.</summary>
public sealed class VariableErrorTests
{
    private const string Sdl = "type Query { a(n: Int, i: I): Int! b: Int! } input I { n: Int! list: [Int] inner: I }";

    [Theory]
    [InlineData("{}", "i,n", null)]
    [InlineData("""{ "n": "x" }""", "i,n", null)]
    [InlineData("""{ "n": null }""", "i,n", "HC0018")]
    [InlineData("""{ "n": 1, "list": [1, 2, "x"] }""", "i,list,2", null)]
    [InlineData("""{ "n": 1, "inner": { "n": 2, "nope": 3 } }""", "i,inner", null)]
    [InlineData("3", "i", null)]
    public async Task Execute_BadVariable_PathLeadsToTheBadValue(string value, string path, string? code)
    {
        var errors = await ErrorsAsync("query($i: I) { a(i: $i) }", new() { ["i"] = JsonDocument.Parse(value).RootElement });

        var error = Assert.Single(errors);
        Assert.Equal(path, string.Join(',', error.GetProperty("path").EnumerateArray()));
        Assert.Equal(code, error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var found) ? found.GetString() : null);
    }

    [Fact]
    public async Task Execute_SeveralBadVariables_AllAreReported()
    {
        var errors = await ErrorsAsync("query($n: Int, $m: Int) { a(n: $n) other: a(n: $m) }", new() { ["n"] = "x", ["m"] = "y" });

        Assert.Equal(["n", "m"], errors.Select(error => error.GetProperty("path")[0].GetString()));
    }

    [Fact]
    public async Task Execute_VariableInAPlaceOfAnotherType_PathIsThatOfTheField()
    {
        var errors = await ErrorsAsync("query($n: String) { x: a(n: $n) }", new() { ["n"] = "x" });

        Assert.Equal("x", Assert.Single(errors).GetProperty("path")[0].GetString());
    }

    private static async Task<List<JsonElement>> ErrorsAsync(string query, Dictionary<string, object?> variables)
    {
        var json = await new TestSchema(Sdl).ExecuteAsync(query, new Dictionary<string, object?>(), variables);
        return [.. JsonDocument.Parse(json).RootElement.GetProperty("errors").EnumerateArray()];
    }
}
