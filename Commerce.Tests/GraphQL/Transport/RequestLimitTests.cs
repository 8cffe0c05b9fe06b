using System.Text;
using HotChocolate.Execution.Options;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>Each limit: what reaches it is answered, what is one beyond is refused in words.</summary>
public sealed class RequestLimitTests : IAsyncLifetime
{
    private GraphQLHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await GraphQLHost.StartAsync(
            schema => schema
                .AddQueryType<TransportQuery>()
                .ModifyParserOptions(o =>
                {
                    o.MaxAllowedTokens = 60;
                    o.MaxAllowedFields = 12;
                }),
            services: services => services.Configure<RequestLimits>(limits =>
            {
                limits.MaxDocumentLength = 400;
                limits.MaxNameLength = 20;
                limits.MaxAliases = 3;
                limits.MaxDirectives = 4;
                limits.MaxDirectivesPerLocation = 2;
                limits.MaxVariables = 3;
                limits.MaxVariablesSize = 1_000;
                limits.MaxJsonValues = 150;
                limits.MaxDepth = 3;
                limits.MaxFragmentVisits = 5;
            }),
            maxRequestSize: 5_000);
        await _host.PostAsync("{ hello }");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("{ a0:hello a1:hello a2:hello hello }", "{ a0:hello a1:hello a2:hello a3:hello }", "more than 3 aliases")]
    [InlineData("{ hello @skip(if: false) @include(if: true) }", "{ hello @skip(if: false) @include(if: true) @skip(if: false) }", "more than 2 directives at one place")]
    [InlineData("{ ...@skip(if: false) { hello @skip(if: false) } hello @skip(if: false) @include(if: true) }", "{ ...@skip(if: false) { ...@skip(if: false) { hello @skip(if: false) } } hello @skip(if: false) @include(if: true) }", "more than 4 directives")]
    [InlineData("query($a: Int! = 1 $b: Int! = 1 $c: String) { add(a: $a, b: $b) hello(name: $c) }", "query($a: Int! = 1 $b: Int! = 1 $c: String $d: Int) { add(a: $a, b: $b) hello(name: $c) }", "more than 3 variables")]
    [InlineData("{ aaaaaaaaaaaaaaaaaaaa:hello }", "{ aaaaaaaaaaaaaaaaaaaaa:hello }", "longer than 20 characters")]
    [InlineData("{ ...F ...F ...F ...F ...F } fragment F on TransportQuery { hello }", "{ ...F ...F ...F ...F ...F ...F } fragment F on TransportQuery { hello }", "more than 5 fragments")]
    [InlineData("{ ...F ...F } fragment F on TransportQuery { ...G } fragment G on TransportQuery { hello }", "{ ...F ...F } fragment F on TransportQuery { ...G ...G } fragment G on TransportQuery { hello }", "more than 5 fragments")]
    [InlineData("{ __schema { queryType { name } } }", "{ __schema { queryType { fields { name } } } }", "execution depth of 4")]
    [InlineData("{ ...F } fragment F on TransportQuery { __schema { queryType { name } } }", "{ __schema { ...F } } fragment F on __Schema { queryType { fields { name } } }", "execution depth of 4")]
    public async Task Document_AtItsLimit_IsAnswered_OneBeyondIsRefused(string allowed, string refused, string words)
    {
        Assert.Equal(200, (await _host.PostAsync(allowed)).Status);

        var answer = await _host.PostAsync(refused);
        Assert.Equal(400, answer.Status);
        Assert.Contains(words, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_OneTooMany_AreRefused()
    {
        Assert.Equal(200, (await _host.PostAsync($"{{ {Repeat("hello ", 12)} }}")).Status);
        Refused(await _host.PostAsync($"{{ {Repeat("hello ", 13)} }}"), "HC0011", "more than 12 fields");
    }

    [Fact]
    public async Task Tokens_OneTooMany_AreRefused()
        => Refused(await _host.PostAsync($"{{ numbers(values: [{Repeat("1 ", 60)}]) }}"), "HC0011", "more than 60 tokens");

    [Fact]
    public async Task Document_OneCharacterTooLong_IsRefused()
    {
        Assert.Equal(200, (await _host.PostAsync("{ hello }".PadRight(400))).Status);
        Refused(await _host.PostAsync("{ hello }".PadRight(401)), "HC0010", "longer than 400 characters");
    }

    [Fact]
    public async Task Body_OneByteTooLong_IsRefused()
    {
        const string body = """{"query":"{ hello }"}""";
        Assert.Equal(200, (await _host.PostBodyAsync(body.PadRight(5_000))).Status);
        Refused(await _host.PostBodyAsync(body.PadRight(5_001)), "HC0010", "larger than 5000 bytes");
    }

    [Theory]
    [InlineData(900, null)]
    [InlineData(1_100, "The variables are larger than 1,000 bytes.")]
    public async Task Variables_TooLarge_AreRefused(int length, string? words)
    {
        var answer = await _host.PostAsync("query($n: String!) { hello(name: $n) }", new { n = new string('x', length) });

        Assert.Equal(words is null ? 200 : 400, answer.Status);
        Assert.Contains(words ?? "Hello xxx", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(140, null)]
    [InlineData(151, "The request has more than 150 values.")]
    public async Task Values_TooMany_AreRefused(int count, string? words)
    {
        var answer = await _host.PostAsync("query($n: [Int!]!) { numbers(values: $n) }", new { n = new int[count] });

        Assert.Equal(words is null ? 200 : 400, answer.Status);
        if (words is not null)
            Assert.Contains(words, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Configuration_SetsLimits()
    {
        await using var host = await GraphQLHost.StartAsync(
            schema => schema.AddQueryType<TransportQuery>(),
            settings: new Dictionary<string, string?> { ["GraphQL:Limits:MaxAliases"] = "1" });

        Assert.Equal(200, (await host.PostAsync("{ a:hello }")).Status);
        Assert.Equal(400, (await host.PostAsync("{ a:hello b:hello }")).Status);
    }

    private static void Refused(Answer answer, string code, string words)
    {
        Assert.Equal((400, code), (answer.Status, answer.Code));
        Assert.Contains(words, answer.Body, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
