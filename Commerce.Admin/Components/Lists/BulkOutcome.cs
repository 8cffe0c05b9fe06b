using Commerce.Admin.Client;

namespace Commerce.Admin.Components.Lists;

/// <summary>What became of one row of a bulk action.</summary>
public sealed record BulkOutcome(bool IsDone, string Text)
{
    public static BulkOutcome Of<T>(GraphQLResult<T> result, string done) => result switch
    {
        GraphQLResult<T>.Data => new(true, done),
        GraphQLResult<T>.Refused refused => new(false, string.Join(" ", refused.Errors.Select(error => error.Message))),
        GraphQLResult<T>.Failed failed => new(false, failed.Failure.Message),
        _ => throw new InvalidOperationException($"Unknown result {result.GetType()}.")
    };
}
