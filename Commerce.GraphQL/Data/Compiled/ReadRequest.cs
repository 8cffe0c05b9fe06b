using HotChocolate.Data.Projections;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Data.Compiled;

/// <summary>What one request asks of a read.</summary>
/// <param name="Query">The query of the resolver, filtered and ordered; null for what the options describe, and for what is below parents that are there already.</param>
/// <param name="Kind">What is made of the rows.</param>
internal sealed record ReadRequest(IQueryable? Query, ReadKind Kind)
{
    /// <summary>What stands for the query, which is made only where its shape is new; null where there is a query.</summary>
    public DescribedRead? Described { get; init; }

    /// <summary>What stands for the query of a list, which is made only where its arguments are new; null where there is a query.</summary>
    public ListedRead? Listed { get; init; }

    /// <summary>The arguments of nested selections, by level.</summary>
    public SlotRequest?[] Arguments { get; init; } = [];

    /// <summary>The parts that connections show, by level; only those of connections have a meaning.</summary>
    public LevelSlice[] Slices { get; init; } = [];

    /// <summary>The part of the list that is shown; null for all of it.</summary>
    public PageRange? Range { get; init; }

    /// <summary>How the list is paged by keys; null where it is paged by positions. <see cref="Query"/> is its part then.</summary>
    public KeySetPage? KeySet { get; init; }

    public bool NeedsItems { get; init; } = true;

    public bool NeedsTotal { get; init; }

    public bool IgnoresFilters { get; init; }

    /// <summary>Whether the order must be total, because only a part of the list is read.</summary>
    public bool IsOrdered => Kind is not ReadKind.List;

    public int? Skip => Range is { Start: > 0 } range ? range.Start : null;

    /// <summary>One more than is shown tells whether there are more.</summary>
    public int? Take => Kind switch
    {
        ReadKind.First => 1,
        ReadKind.Single => 2,
        _ => Range is { Length: < int.MaxValue - 1 } range ? range.Length + 1 : null
    };

    /// <summary>Adds everything that the SQL depends on.</summary>
    public void AddTo(QueryShape shape)
    {
        if (Listed is { } listed) listed.AddTo(shape);
        else if (Described is { } described) described.AddTo(shape);
        else shape.Add(Query?.Expression);
        if (KeySet is not null && NeedsTotal) shape.Add(KeySet.Source.Expression);
        shape.Add((int)Kind | (NeedsItems ? 8 : 0) | (NeedsTotal ? 16 : 0) | (IgnoresFilters ? 32 : 0) | (Skip is null ? 0 : 64) | (Take is null ? 0 : 128));
        shape.Add(KeySet is null ? 0 : 1);
        if (NeedsItems)
        {
            if (Skip is { } skip) shape.AddSlot(skip);
            if (Take is { } take) shape.AddSlot(take);
        }

        for (var level = 0; level < Arguments.Length; level++)
        {
            if (Arguments[level] is not { } arguments) continue;
            shape.Add(arguments.Predicate);
            shape.Add(arguments.Keys.Count);
            foreach (var (selector, descending) in arguments.Keys)
            {
                shape.Add(selector);
                shape.Add(descending ? 1 : 0);
            }

            if (arguments.Page is null) continue;
            var slice = Slices[level];
            shape.Add((slice.FromEnd ? 1 : 0) | (slice.Skip > 0 ? 2 : 0));
            if (slice.Skip > 0) shape.AddSlot(slice.Skip);
            shape.AddSlot(slice.Take);
        }
    }
}

/// <summary>What is made of the rows of a read.</summary>
internal enum ReadKind
{
    List,
    First,

    /// <summary>A second item is an error.</summary>
    Single,
    Page,

    /// <summary>What is below each of several parents.</summary>
    Below,

    /// <summary>What is below one parent.</summary>
    BelowOne
}
