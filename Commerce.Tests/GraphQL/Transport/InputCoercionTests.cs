using System.Text.Json;
using HotChocolate;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>
/// What numbers, ids and inputs with one field become, as literals and as JSON (specification of September 2025, sections 3.5 and 3.10.1). The
/// bodies are written by hand: what reads and writes JSON makes 1 of 1.0.
/// </summary>
public sealed class InputCoercionTests : IAsyncLifetime
{
    private GraphQLHost _host = null!;

    public async Task InitializeAsync() => _host = await GraphQLHost.StartAsync(schema => schema.AddQueryType<CoercionQuery>());

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("int", "1", "1")]
    [InlineData("int", "-0", "0")]
    [InlineData("int", "2147483647", "2147483647")]
    [InlineData("int", "-2147483648", "-2147483648")]
    [InlineData("int", "2147483648", null)]
    [InlineData("int", "-2147483649", null)]
    [InlineData("int", "99999999999999999999999999", null)]
    [InlineData("int", "1.0", null)]
    [InlineData("int", "1e2", null)]
    [InlineData("int", "1.5", null)]
    [InlineData("int", "\"1\"", null)]
    [InlineData("int", "true", null)]
    [InlineData("float", "1", "1")]
    [InlineData("float", "1.0", "1")]
    [InlineData("float", "1e2", "100")]
    [InlineData("float", "-0.0", "-0")]
    [InlineData("float", "1e999", null)]
    [InlineData("float", "\"1\"", null)]
    [InlineData("float", "true", null)]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "1", null)]
    [InlineData("boolean", "0", null)]
    [InlineData("boolean", "\"true\"", null)]
    [InlineData("id", "1", "\"1\"")]
    [InlineData("id", "\"1\"", "\"1\"")]
    [InlineData("id", "99999999999999999999999999", "\"99999999999999999999999999\"")]
    [InlineData("id", "1.0", null)]
    [InlineData("id", "1e2", null)]
    [InlineData("id", "true", null)]
    [InlineData("text", "\"a\"", "\"a\"")]
    [InlineData("text", "1", null)]
    [InlineData("text", "1.5", null)]
    [InlineData("text", "true", null)]
    public async Task Scalar_IsTakenOrRefused_AlikeAsLiteralAndAsVariable(string field, string value, string? expected)
    {
        var type = field switch { "int" => "Int", "float" => "Float", "boolean" => "Boolean", "id" => "ID", _ => "String" };
        var literal = await AskAsync($"{{ {field}(value: {value}) }}", "{}");
        var variable = await AskAsync($"query($v: {type}) {{ {field}(value: $v) }}", $$"""{"v":{{value}}}""");

        foreach (var answer in new[] { literal, variable })
        {
            Assert.Equal(expected is null ? 400 : 200, answer.Status);
            if (expected is not null)
                Assert.Equal(expected, answer.Json.GetProperty("data").GetProperty(field).GetRawText());
            else
                Assert.NotEqual(0, answer.Json.GetProperty("errors").GetArrayLength());
        }
    }

    [Theory]
    [InlineData("""{"by":{"id":"1"}}""", "id 1")]
    [InlineData("""{"by":{"number":2}}""", "number 2")]
    [InlineData("""{"by":{}}""", null)]
    [InlineData("""{"by":{"id":null}}""", null)]
    [InlineData("""{"by":{"id":"1","number":2}}""", null)]
    [InlineData("""{"by":{"id":"1","number":null}}""", null)]
    [InlineData("""{"by":{"other":1}}""", null)]
    [InlineData("""{"by":{"inner":{}}}""", null)]
    [InlineData("""{"by":{"inner":{"number":3}}}""", "inner number 3")]
    public async Task OneOf_InAVariable_HasExactlyOneField(string variables, string? expected)
        => ExpectPick(await AskAsync("query($by: PickInput!) { pick(by: $by) }", variables), expected);

    [Theory]
    [InlineData("{ pick(by: { id: \"1\" }) }", "{}", "id 1")]
    [InlineData("{ pick(by: {}) }", "{}", null)]
    [InlineData("{ pick(by: { id: null }) }", "{}", null)]
    [InlineData("{ pick(by: { id: \"1\", number: 2 }) }", "{}", null)]
    [InlineData("query($i: ID!) { pick(by: { id: $i }) }", """{"i":"1"}""", "id 1")]
    [InlineData("query($i: ID) { pick(by: { id: $i }) }", """{"i":"1"}""", null)]
    [InlineData("query($i: ID = \"1\") { pick(by: { id: $i }) }", """{}""", null)]
    [InlineData("query($i: ID!, $n: Int!) { pick(by: { id: $i, number: $n }) }", """{"i":"1","n":2}""", null)]
    [InlineData("query($i: ID!, $n: Int) { pick(by: { id: $i, number: $n }) }", """{"i":"1"}""", null)]
    [InlineData("query($n: Int!) { pick(by: { inner: { number: $n } }) }", """{"n":3}""", "inner number 3")]
    public async Task OneOf_WithVariablesInside_HasExactlyOneField(string query, string variables, string? expected)
        => ExpectPick(await AskAsync(query, variables), expected);

    [Fact]
    public async Task Descriptions_OfOperationsVariablesAndFragments_ChangeNothing()
    {
        var answer = await AskAsync(
            "\"what\" query Q(\"\"\"how\n many\"\"\" $v: Int) { ...F } \"part\" fragment F on CoercionQuery { int(value: $v) }",
            """{"v":3}""");

        Assert.Equal("""{"int":3}""", answer.Data);
    }

    [Theory]
    [InlineData("type Query { a(b: Int! @deprecated): Int }")]
    [InlineData("type Query { a(b: In): Int } input In { c: Int! @deprecated d: Int }")]
    [InlineData("directive @x(a: Int! @deprecated) on FIELD type Query { a: Int }")]
    public void Deprecated_OnWhatMustBeGiven_IsNoSchema(string sdl)
        => Assert.ThrowsAny<SchemaException>(() => SchemaBuilder.New().AddDocumentFromString(sdl).Create());

    [Theory]
    [InlineData("type Query { a(b: Int @deprecated, c: Int! = 1 @deprecated): Int }")]
    [InlineData("type Query { a(b: In): Int } input In { c: Int @deprecated(reason: \"old\") d: Int! = 1 @deprecated }")]
    public void Deprecated_OnWhatMayBeLeftOut_IsASchema(string sdl)
        => Assert.Contains("@deprecated", SchemaBuilder.New().AddDocumentFromString(sdl).Create().ToString(), StringComparison.Ordinal);

    private static void ExpectPick(Answer answer, string? expected)
    {
        Assert.Equal(expected is null ? 400 : 200, answer.Status);
        if (expected is not null)
            Assert.Equal(expected, answer.Json.GetProperty("data").GetProperty("pick").GetString());
    }

    private Task<Answer> AskAsync(string query, string variables)
        => _host.PostBodyAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");
}

public sealed class CoercionQuery
{
    public int? Int(int? value) => value;

    public double? Float(double? value) => value;

    public bool? Boolean(bool? value) => value;

    [GraphQLType<IdType>]
    public string? Id([GraphQLType<IdType>] string? value) => value;

    public string? Text(string? value) => value;

    public string Pick(PickInput by) => by.ToString();
}

[OneOf]
public sealed record PickInput([property: GraphQLType<IdType>] string? Id, int? Number, PickInput? Inner)
{
    public override string ToString() => Id is not null ? $"id {Id}" : Number is not null ? $"number {Number}" : $"inner {Inner}";
}
