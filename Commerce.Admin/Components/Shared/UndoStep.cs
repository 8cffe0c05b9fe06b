using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Components.Shared;

/// <summary>What was done, in a sentence, and the way back where there is one.</summary>
public sealed record DoneStep(string Text, UndoStep? Undo = null);

/// <summary>A way back from what was just done.</summary>
/// <param name="Run">Goes it, and tells what became of it.</param>
public sealed record UndoStep(Func<CancellationToken, Task<BulkOutcome>> Run)
{
    /// <summary>By one mutation.</summary>
    /// <param name="done">What is said when it is taken back.</param>
    public static UndoStep By<TData>(GraphQLClient client, GraphQLOperation<TData> operation, object variables, string done)
        => new(async cancellation => BulkOutcome.Of(await client.ExecuteAsync(operation, variables, cancellation), done));

    /// <summary>Several ways back as one; what could not be taken back is told with the reasons.</summary>
    public static UndoStep All(IReadOnlyList<UndoStep> steps, string done) => new(async cancellation =>
    {
        var refused = new List<string>();
        foreach (var step in steps)
        {
            if (await step.Run(cancellation) is { IsDone: false } outcome)
                refused.Add(outcome.Text);
        }

        return refused.Count == 0
            ? new BulkOutcome(true, done)
            : new BulkOutcome(false, $"{steps.Count - refused.Count:N0} of {steps.Count:N0} undone. {string.Join(" ", refused.Distinct())}");
    });
}
