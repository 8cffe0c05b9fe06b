using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>Whatever is deferred and streamed, a client that puts the parts together has what it would have got at once.</summary>
public sealed class RandomOperationTests : IncrementalTest
{
    private const int Operations = 400;

    [Fact]
    public async Task Execute_InParts_GivesTheSameData()
    {
        var random = new Random(20261122);
        var inParts = 0;
        for (var i = 0; i < Operations; i++)
        {
            var query = new Generator(random, "id", "name", "nickname", "rank", "broken").Operation();
            var parts = await ReadAllAsync(query);
            var whole = JsonNode.Parse((await Host.PostAsync(query, headers: ("Accept", "application/json"))).Body)!;

            var merged = MergedResponse.Of(parts);
            Assert.False(merged.HasFailed, query);
            Assert.True(JsonNode.DeepEquals(Sorted(whole["data"]), Sorted(merged.Data)), $"{query}\n{whole}\n{string.Join('\n', parts)}");
            Assert.Equal(whole["errors"]?.AsArray().Count ?? 0, merged.Errors);
            inParts += parts.Count > 1 ? 1 : 0;
        }

        Assert.True(inParts > Operations / 2, $"Only {inParts} operations had parts.");
    }

    [Fact]
    public async Task Execute_InPartsWithFields_ThatFail_EndsEverythingThatWasAnnounced()
    {
        var random = new Random(1122);
        var failed = 0;
        for (var i = 0; i < Operations; i++)
        {
            var parts = await ReadAllAsync(new Generator(random, "id", "name", "failing", "missing", "rank").Operation());
            failed += MergedResponse.Of(parts).HasFailed ? 1 : 0;
        }

        Assert.True(failed > Operations / 10, $"Only {failed} operations had parts that failed.");
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone()
    };

    /// <summary>Operations that use the same few fields again and again, in deferred fragments within each other.</summary>
    private sealed class Generator(Random random, params string[] leaves)
    {
        private readonly StringBuilder _fragments = new();
        private int _fragmentCount;

        public string Operation()
        {
            var text = new StringBuilder("{ ");
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var field = random.Next(3) switch { 0 => "captain", 1 => $"crew(size: {random.Next(3)})", _ => "gaps" };
                var alias = $"r{random.Next(100)}_{i}";
                var stream = field != "captain" && random.Next(2) == 0 ? $" @stream(initialCount: {random.Next(3)})" : "";
                var inner = $"{alias}: {field}{stream} {{ {Members(0)} }}";
                text.Append(random.Next(3) == 0 ? $"... @defer {{ {inner} captain {{ {Members(1)} }} }} captain {{ id {Members(1)} }} " : inner + " ");
            }

            return text.Append('}').Append(_fragments).ToString();
        }

        private string Members(int depth)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                text.Append(random.Next(depth > 3 ? 2 : 8) switch
                {
                    0 or 1 => Leaf(),
                    2 => $"deputy {{ {Members(depth + 1)} }}",
                    3 => $"chief {{ {Members(depth + 1)} }}",
                    4 => $"friends {{ {Members(depth + 1)} }}",
                    5 => $"...{Fragment(depth)}{Defer()}",
                    _ => $"...{Defer()} {{ {Members(depth + 1)} }}"
                }).Append(' ');
            }

            return text.ToString();
        }

        private string Leaf() => leaves[random.Next(leaves.Length)];

        private string Defer() => random.Next(4) == 0 ? "" : " @defer";

        private string Fragment(int depth)
        {
            var name = $"F{_fragmentCount++}";
            var members = Members(depth + 1);
            _fragments.Append(" fragment ").Append(name).Append(" on Member { ").Append(members).Append(" }");
            return name;
        }
    }
}
