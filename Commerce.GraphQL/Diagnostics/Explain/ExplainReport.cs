using System.Diagnostics;
using HotChocolate.Execution;
using HotChocolate.Execution.Processing;

namespace HotChocolate.Diagnostics;

/// <summary>Writes an explanation into the extensions of a response. One with parts says it in the first, lists of variables say nothing.</summary>
internal static class ExplainReport
{
    private const string Key = "explain";

    public static IExecutionResult? Add(IRequestContext context, Explanation explanation)
        => context.Result switch
        {
            OperationResult single => Add(single, context, explanation),
            ResponseStream { Kind: ExecutionResultKind.DeferredResult } parts
                => parts.ChangeFirst(first => first is OperationResult one ? Add(one, context, explanation) : first),
            var other => other
        };

    private static OperationResult Add(OperationResult result, IRequestContext context, Explanation explanation)
        => result.WithExtensions(new OrderedDictionary<string, object?>(result.Extensions ?? new Dictionary<string, object?>())
        {
            [Key] = Describe(context, explanation, Stopwatch.GetTimestamp())
        });

    /// <summary>Made when it is written, after the data: so it knows how long that took.</summary>
    private static IEnumerable<KeyValuePair<string, object?>> Describe(IRequestContext context, Explanation explanation, long finished)
    {
        var serializing = Explanation.StepOf("serialize", Stopwatch.GetElapsedTime(finished));
        yield return new("document", context.IsCachedDocument ? "cached" : "new");
        if (context.Operation is Operation operation)
        {
            yield return new("operation", operation.Id);
            yield return new("plan", explanation.IsPlanKnown ? "cached" : "new");
            yield return new("fields", context.Variables is [VariableValueCollection variables] ? PlanDescription.Of(operation.ForVariables(variables)) : null);
        }

        yield return new("resolvers", explanation.Resolvers());
        yield return new("sql", explanation.Commands());
        yield return new("steps", (List<object?>)[.. explanation.Steps(), serializing]);
    }
}
