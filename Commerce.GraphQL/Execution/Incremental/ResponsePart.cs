using System.Collections.Immutable;

namespace HotChocolate.Execution.Processing;

/// <summary>Something of a response that is sent by itself: knows what is still to be done for it, and what comes after it.</summary>
/// <param name="scopes">The deferred fragments of the response.</param>
internal sealed class ResponsePart(DeferScopes scopes)
{
    private readonly Lock _lock = new();
    private readonly List<DeferredFields> _fields = [];
    private readonly List<ItemStream> _streams = [];
    private int _open;

    /// <summary>Called once everything is there.</summary>
    public Action? OnDone { get; init; }

    public DeferScopes Scopes => scopes;

    public void Begin() => Interlocked.Increment(ref _open);

    public void End()
    {
        if (Interlocked.Decrement(ref _open) == 0)
            OnDone?.Invoke();
    }

    /// <summary>Notes the fields of an object that come later.</summary>
    public void Defer(ObjectResult result, object? value, IImmutableDictionary<string, object?> scopedContextData)
    {
        scopes.Begin(result);
        foreach (var set in result.SelectionSet.Deferred)
        {
            var fragments = set.Usages.Select(usage => scopes.Find(result, usage)).ToArray();
            var fields = new DeferredFields(fragments, set, result, value, scopedContextData);
            scopes.Share(result, fields.Result);
            lock (_lock)
                _fields.Add(fields);
        }
    }

    /// <summary>Notes the items of a list that come later.</summary>
    public void Add(ItemStream stream)
    {
        lock (_lock)
            _streams.Add(stream);
    }

    /// <summary>What comes later of everything that is in the response still, and not of what a null has taken the place of.</summary>
    public (IReadOnlyList<DeferredFields> Fields, IReadOnlyList<ItemStream> Streams) TakeLater(ResultData part)
    {
        lock (_lock)
            return ([.. _fields.Where(f => f.Owner.IsAttachedTo(part))], [.. _streams.Where(s => s.List.IsAttachedTo(part))]);
    }
}
