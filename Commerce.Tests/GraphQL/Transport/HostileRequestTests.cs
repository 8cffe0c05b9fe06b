using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Xunit;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>Requests that are made to harm: each gets a short refusal, and the server goes on.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class HostileRequestTests : TransportTest
{
    private const int Many = 100_000;

    // Each is answered within a second; machines that run tests have others to serve at the same time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Documents =>
    [
        Repeat("{a", Many) + Repeat("}", Many),
        Repeat("{a", Many),
        "{ hello(name: " + Repeat("[", Many) + Repeat("]", Many) + ") }",
        "{ hello(name: " + Repeat("{a:", Many) + "1" + Repeat("}", Many) + ") }",
        "query($a: " + Repeat("[", Many) + "Int" + Repeat("]", Many) + ") { hello }",
        "{" + Repeat("...{", Many) + "hello" + Repeat("}", Many) + "}",
        "{" + Repeat("hello ", 10_000) + "}",
        "{" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"a{i}:hello ")) + "}",
        "{" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"unknown{i} ")) + "}",
        "{ hello " + Repeat("@skip(if: false) ", 10_000) + "}",
        "{ hello " + Repeat("@unknown ", 10_000) + "}",
        "query(" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"$a{i}: Int ")) + ") { hello }",
        "{ add(a: " + Repeat("9", 900_000) + ", b: 1) }",
        "{ add(a: 1e" + Repeat("9", 900_000) + ", b: 1) }",
        "{ hello } #" + Repeat("x", 2_000_000),
        "{ hello" + Repeat(" ", 2_000_000) + "}",
        "{ hello \0 }",
        "{ ...a } fragment a on TransportQuery { ...b } fragment b on TransportQuery { ...a }",
        Bomb("hello ...f1 ...f1"),
        Bomb("a0: hello ...f1 ...f1"),
        Chain("hello"),
        Chain("__typename ...f0"),
        "{" + Repeat("...f0 ", 10_000) + "} fragment f0 on TransportQuery { hello }",
        "{" + Repeat("a", 900_000) + "}",
        "{ hello " + Repeat("@" + Repeat("a", 100), 9_000) + "}",
        "query($a: Int = " + Repeat("[", Many) + "{ hello }",
        "{ hello(name: \"" + Repeat("\\u{1F600}", 90_000) + "\", name: 1) }",
        "{ hello(name: $x) }" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"fragment a{i} on TransportQuery {{ hello }} ")),
        string.Concat(Enumerable.Range(0, 10_000).Select(i => $"query a{i} {{ hello }} ")),
        "{ __schema { types { " + Repeat("fields { type { ", 50) + "name" + Repeat("} }", 50) + "} } }",
        "{ __type(name: \"TransportQuery\") { " + Repeat("ofType { ", 100) + "name" + Repeat("}", 100) + "} }"
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_ThatIsTooMuch_IsRefusedInFewWords(string document)
    {
        var watch = Stopwatch.StartNew();
        var answer = await Host.PostAsync(document);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
        Assert.Equal(400, answer.Status);
        Assert.True(answer.Json.TryGetProperty("errors", out var errors));
        Assert.InRange(errors.GetArrayLength(), 1, 5);
        Assert.InRange(answer.Body.Length, 1, 4_000);
        await StillAnswers();
    }

    [Theory]
    [InlineData("""{"query":"{ hello(name: \"\ud800\") }"}""")]
    [InlineData("""{"query":"{ hello(name: \"\udc00\") }"}""")]
    [InlineData("""{"query":"{ hello(name: \"\ud83d\u0041\") }"}""")]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"\ud800 \udc00"}}""")]
    [InlineData("""{"query":"{ hello }","operationName":"\ud800"}""")]
    [InlineData("""{"query":"{ hello }","variables":{"\ud800":1}}""")]
    public async Task HalfOfASurrogatePair_IsRefused(string body)
    {
        var answer = await Host.PostBodyAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("HC0011", answer.Code);
    }

    [Theory]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"\ud83d\uDE00"}}""", "Hello 😀")]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"\\ud800"}}""", @"Hello \ud800")]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":"é😀"}}""", "Hello é😀")]
    public async Task WholeCharacters_ArriveAsTheyAre(string body, string expected)
        => Assert.Equal(expected, (await Host.PostBodyAsync(body)).Json.GetProperty("data").GetProperty("hello").GetString());

    [Fact]
    public async Task BytesThatAreNoUtf8_AreRefused()
    {
        using var content = new ByteArrayContent([.. """{"query":"{ hello }","operationName":" """u8, 0xFF, 0xFE, .. """ "}"""u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", content);

        Assert.Equal(400, answer.Status);
        Assert.Equal("HC0011", answer.Code);
    }

    [Fact]
    public async Task CompressedBody_IsRefusedUnopened()
    {
        using var content = new ByteArrayContent([0x1F, 0x8B, 8, 0]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        var answer = await Host.SendAsync(HttpMethod.Post, "/graphql", content);

        Assert.Equal(400, answer.Status);
        Assert.Equal("HC0009", answer.Code);
    }

    [Fact]
    public async Task Variables_NestedTooDeep_AreRefused()
    {
        var body = """{"query":"query($n: [Int!]!) { numbers(values: $n) }","variables":{"n":""" + Repeat("[", Many) + Repeat("]", Many) + "}}";

        Assert.Equal(400, (await Host.PostBodyAsync(body)).Status);
        await StillAnswers();
    }

    [Fact]
    public async Task Variable_OfAMillionDigits_IsRefusedInFewWords()
    {
        var answer = await Host.PostBodyAsync(
            """{"query":"query($a: Int!) { add(a: $a, b: 1) }","variables":{"a":""" + Repeat("9", 1_000_000) + "}}");

        Assert.Equal(400, answer.Status);
        Assert.InRange(answer.Body.Length, 1, 1_000);
    }

    public static TheoryData<string> Bodies =>
    [
        Repeat("[", Many) + Repeat("]", Many),
        Repeat("""{"query":""", Many),
        """{"query":"{ hello }","variables":{"a":""" + Repeat("""{"a":""", Many) + "1" + Repeat("}", Many) + "}}",
        """{"query":"{ hello }","extensions":{"a":[""" + Repeat("1,", 5_000_000) + "1]}}",
        """{"query":"{ hello }","variables":{""" + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"\"k{i}\":1,")) + "\"k\":1}}",
        """{"query":"query($n: [Int!]!) { numbers(values: $n) }","variables":{"n":[""" + Repeat("1,", 2_000_000) + "1]}}",
        """{"query":"query($n: String!) { hello(name: $n) }","variables":{"n":""" + "\"" + Repeat("x", 15_000_000) + "\"}}",
        """{"query":"{ hello }","operationName":""" + "\"" + Repeat("x", 5_000_000) + "\"}",
        """{"id":""" + "\"" + Repeat("x", 5_000_000) + "\"}",
        "[" + Repeat("{},", 1_000_000) + "{}]",
        """{"query":"{ hello }"}""" + Repeat("}", 1_000_000),
        """{"query":"{ hello }"}""".PadRight(20_000_001)
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_ThatIsTooMuch_IsRefusedInFewWords(string body)
    {
        var watch = Stopwatch.StartNew();
        var answer = await Host.PostBodyAsync(body);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
        Assert.Equal(400, answer.Status);
        Assert.InRange(answer.Body.Length, 1, 1_000);
        await StillAnswers();
    }

    private static string Bomb(string first)
        => $"{{ ...f0 }} fragment f0 on TransportQuery {{ {first} }} "
            + string.Concat(Enumerable.Range(1, 29).Select(i => $"fragment f{i} on TransportQuery {{ ...f{i + 1} ...f{i + 1} }} "))
            + "fragment f30 on TransportQuery { hello }";

    private static string Chain(string last)
        => "{ ...f0 } "
            + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"fragment f{i} on TransportQuery {{ ...f{i + 1} }} "))
            + $"fragment f20000 on TransportQuery {{ {last} }}";

    private async Task StillAnswers() => Assert.Equal(200, (await Host.PostAsync("{ hello }")).Status);

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
