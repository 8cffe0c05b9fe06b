using System.Collections.Concurrent;

namespace HotChocolate.Execution.Processing;

/// <summary>The plans of an operation by the outcome of its conditions.</summary>
internal sealed class OperationVariants(Func<long, Operation> create)
{
    // A client that goes through all outcomes of many conditions gets plans that are not kept.
    private const int MaxKept = 32;

    private readonly ConcurrentDictionary<long, Operation> _variants = [];

    public Operation Get(long flags)
    {
        if (_variants.TryGetValue(flags, out var variant))
            return variant;

        variant = create(flags);
        return _variants.Count < MaxKept ? _variants.GetOrAdd(flags, variant) : variant;
    }
}
