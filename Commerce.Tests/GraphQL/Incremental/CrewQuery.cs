using System.Runtime.CompilerServices;
using GreenDonut;
using HotChocolate;
using HotChocolate.Types;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>A schema whose fields wait where a test wants them to.</summary>
public sealed class CrewQuery
{
    public Member Captain() => new(1);

    public Member? Nobody() => null;

    public IReadOnlyList<Member> Crew(int size = 3) => [.. Enumerable.Range(1, size).Select(id => new Member(id))];

    public IReadOnlyList<Member?> Gaps() => [new(1), null, new(3)];

    /// <summary>One number per opened gate <c>number-1</c>, <c>number-2</c>, …; fails after <paramref name="failAfter"/>.</summary>
    public async IAsyncEnumerable<int> Numbers(Gates gates, int count = 3, int? failAfter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (var i = 1; i <= count; i++)
            {
                if (i > failAfter)
                    throw new GraphQLException("No more numbers.");
                await gates.PassAsync($"number-{i}", cancellationToken);
                yield return i;
            }
        }
        finally
        {
            gates.Leave("numbers");
        }
    }

    public IReadOnlyList<IReadOnlyList<int>> Table() => [[1, 2], [3, 4], [5, 6]];

    public IEnumerable<string?> Fragile([GraphQLType<ListType<NonNullType<StringType>>>] bool unused = false) => unused ? [] : ["a", null, "c"];
}

public sealed class CrewMutation
{
    public Member Promote(int id) => new(id);

    public Member Dismiss(int id) => new(id);
}

public sealed class CrewSubscription
{
    public Member Joined() => new(1);
}

public sealed record Member(int Id)
{
    public string Name => $"Member {Id}";

    public string? Nickname => Id % 2 == 0 ? null : $"Nick {Id}";

    public Member? Deputy => Id < 5 ? new Member(Id + 1) : null;

    public Member Chief => new(1);

    public IReadOnlyList<Member> Friends => Id < 4 ? [new(Id + 1), new(Id + 2)] : [];

    public async Task<string> Slow(string gate, Gates gates, CancellationToken cancellationToken)
    {
        await gates.PassAsync(gate, cancellationToken);
        return $"slow {Id}";
    }

    /// <summary>Comes from a loader that counts its batches.</summary>
    public async Task<string?> Rank(RankLoader ranks, CancellationToken cancellationToken) => await ranks.LoadAsync(Id, cancellationToken);

    public string? Broken() => throw new GraphQLException("broken");

    [GraphQLType<NonNullType<StringType>>]
    public string? Missing() => null;

    public async Task<string> Failing(CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        throw new GraphQLException($"failing {Id}");
    }
}

public sealed class RankLoader(IBatchScheduler scheduler, RankLog log, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Batches.Add([.. keys.Order()]);
        return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(id => id, id => $"rank {id}"));
    }
}

public sealed class RankLog
{
    public List<int[]> Batches { get; } = [];
}
