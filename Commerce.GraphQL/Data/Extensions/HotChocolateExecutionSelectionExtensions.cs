using System.Linq.Expressions;
using HotChocolate.Data.Projections;

namespace HotChocolate.Execution.Processing;

/// <summary>Makes queries of what a client selects.</summary>
public static class HotChocolateExecutionSelectionExtensions
{
    /// <summary>
    /// What is selected of a field's value, or of its items, as an expression for queries: properties that are not needed keep their defaults. An
    /// item of which nobody knows what its resolvers read is selected as it is.
    /// </summary>
    public static Expression<Func<TValue, TValue>> AsSelector<TValue>(this ISelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return (Expression<Func<TValue, TValue>>?)PlainProjection.Create((Selection)selection, typeof(TValue)) ?? (static item => item);
    }
}
