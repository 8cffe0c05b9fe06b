using System.Collections.Concurrent;

namespace HotChocolate.Execution.Processing;

/// <summary>The plans of an operation by the outcome of its conditions, and by whether the response may come in parts.</summary>
internal sealed class OperationVariants(Func<long, bool, Operation> create)
{
    // A client that goes through all outcomes of many conditions gets plans that are not kept.
    private const int MaxKept = 32;

    private readonly ConcurrentDictionary<(long Flags, bool IsIncremental), Operation> _variants = [];

    public Operation Get(long flags, bool isIncremental)
    {
        if (_variants.TryGetValue((flags, isIncremental), out var variant))
            return variant;

        variant = create(flags, isIncremental);
        return _variants.Count < MaxKept ? _variants.GetOrAdd((flags, isIncremental), variant) : variant;
    }
}
