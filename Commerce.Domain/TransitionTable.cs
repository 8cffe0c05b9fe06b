using System.Collections.Frozen;

namespace Commerce.Domain;

/// <summary>The steps a state machine allows, as one explicit table. A status missing on the left is final.</summary>
public sealed class TransitionTable<TStatus>(string entity, params (TStatus From, TStatus[] To)[] rows)
    where TStatus : struct, Enum
{
    private readonly FrozenDictionary<TStatus, TStatus[]> _rows = rows.ToFrozenDictionary(row => row.From, row => row.To);

    /// <summary>The statuses that can follow <paramref name="from"/>, in the order of the table.</summary>
    public IReadOnlyList<TStatus> Next(TStatus from) => _rows.TryGetValue(from, out var to) ? to : [];

    public bool Allows(TStatus from, TStatus to) => Next(from).Contains(to);

    /// <summary>Returns <paramref name="to"/>, or refuses the step by name.</summary>
    /// <exception cref="IllegalTransitionException">The table has no such step.</exception>
    public TStatus Step(TStatus from, TStatus to) => Allows(from, to)
        ? to
        : throw new IllegalTransitionException(entity, EnumText.Of(from), EnumText.Of(to));
}
