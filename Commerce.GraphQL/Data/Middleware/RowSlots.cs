using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace HotChocolate.Data;

/// <summary>Asks whether a value was read along with its parent; then it is filtered, ordered and cut already.</summary>
internal static class RowSlots
{
    public static bool IsFilled(IResolverContext context)
        => context is ResolverContext { Row: { } row } typed && row.TryRead(typed.Selection, out _);
}
