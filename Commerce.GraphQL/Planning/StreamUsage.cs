using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>What <c>@stream</c> asks of a list.</summary>
/// <param name="label">What the client calls it.</param>
/// <param name="initialCount">How many items belong to the first part; null for none.</param>
internal sealed class StreamUsage(string? label, IValueNode? initialCount)
{
    public string? Label => label;

    /// <exception cref="GraphQLException">The number is negative.</exception>
    public int InitialCount(VariableValueCollection variables)
    {
        if (initialCount is null || VariableRewriter.Rewrite(initialCount, variables) is not IntValueNode value)
            return 0;

        var count = value.ToInt32();
        return count >= 0 ? count : throw new GraphQLException(PlanningErrors.NegativeInitialCount(initialCount));
    }
}
