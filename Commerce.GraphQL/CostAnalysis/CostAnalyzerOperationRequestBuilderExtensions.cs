using HotChocolate.CostAnalysis;

namespace HotChocolate.Execution;

public static class CostAnalyzerOperationRequestBuilderExtensions
{
    /// <summary>Has the response tell what the request costs.</summary>
    public static OperationRequestBuilder ReportCost(this OperationRequestBuilder builder)
        => builder.RemoveGlobalState(CostContextData.Validate).SetGlobalState(CostContextData.Report, true);

    /// <summary>Has the response tell what the request would cost, without executing it.</summary>
    public static OperationRequestBuilder ValidateCost(this OperationRequestBuilder builder)
        => builder.RemoveGlobalState(CostContextData.Report).SetGlobalState(CostContextData.Validate, true);

    /// <summary>Gives the request limits of its own.</summary>
    public static OperationRequestBuilder SetCostOptions(this OperationRequestBuilder builder, RequestCostOptions options)
        => builder.SetGlobalState(CostContextData.Options, options);

    /// <summary>What the request costs; nothing before it is priced.</summary>
    public static CostMetrics GetCostMetrics(this IRequestContext context)
        => context is RequestContext { Cost: CostMetrics cost } ? cost : new CostMetrics();
}
