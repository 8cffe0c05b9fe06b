using HotChocolate.Execution;

namespace HotChocolate.CostAnalysis;

/// <summary>Writes what a request costs into the extensions of its response.</summary>
internal static class CostReport
{
    private const string Key = "operationCost";
    private const int Ok = 200;

    public static IExecutionResult? Add(IExecutionResult? result, CostMetrics cost)
        => result switch
        {
            null => OperationResultBuilder.New()
                .SetExtension(Key, Of(cost))
                .SetContextData(WellKnownContextData.HttpStatusCode, Ok)
                .Build(),
            OperationResult single => Add(single, cost),
            OperationResultBatch batch => new OperationResultBatch(
                [.. batch.Results.Select(one => one is OperationResult single ? Add(single, cost) : one)],
                batch.ContextData),
            ResponseStream { Kind: ExecutionResultKind.DeferredResult } parts => parts.ChangeFirst(first => first is OperationResult one ? Add(one, cost) : first),
            _ => result
        };

    private static OperationResult Add(OperationResult result, CostMetrics cost)
        => result.WithExtensions(new OrderedDictionary<string, object?>(result.Extensions ?? new Dictionary<string, object?>()) { [Key] = Of(cost) });

    private static OrderedDictionary<string, object?> Of(CostMetrics cost)
        => new() { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost };
}
