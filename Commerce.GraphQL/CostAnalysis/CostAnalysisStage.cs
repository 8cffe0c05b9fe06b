using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HotChocolate.CostAnalysis;

/// <summary>Prices requests once their variables are known, refuses those that cost too much, and reports the price where asked.</summary>
internal static class CostAnalysisStage
{
    public static RequestStage Instance { get; } = static (services, next) =>
    {
        var options = services.Services.GetRequiredService<IOptionsMonitor<CostOptions>>().Get(services.Schema.Name);
        var limits = RequestCostOptions.From(options);
        var weights = new CostWeights();
        return context => InvokeAsync(context, limits, weights, next);
    };

    private static async ValueTask InvokeAsync(IRequestContext context, RequestCostOptions limits, CostWeights weights, Execution.RequestDelegate next)
    {
        limits = context.TryGetState(CostContextData.Options, out var own) && own is RequestCostOptions given ? given : limits;
        if (limits.SkipAnalyzer || context is not { Operation: Operation operation, Variables: { } variables })
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        CostMetrics cost;
        using (context.DiagnosticEvents.AnalyzeOperationCost(context))
        {
            cost = Price(operation, variables, weights);
            context.DiagnosticEvents.OperationCost(context, cost.FieldCost, cost.TypeCost);
        }

        ((RequestContext)context).Cost = cost;
        var isValidation = context.HasState(CostContextData.Validate);
        if (!isValidation && limits.EnforceCostLimits && CostErrors.Exceeded(cost, limits) is { } error)
            context.Result = OperationResultBuilder.CreateError(error);
        else if (!isValidation)
            await next(context).ConfigureAwait(false);

        if (isValidation || context.HasState(CostContextData.Report))
            context.Result = CostReport.Add(context.Result, cost);
    }

    private static CostMetrics Price(Operation operation, IReadOnlyList<IVariableValueCollection> sets, CostWeights weights)
    {
        if (sets is [VariableValueCollection only])
            return Price(operation, only, weights);

        var total = new CostMetrics();
        foreach (var set in sets)
        {
            var cost = Price(operation, (VariableValueCollection)set, weights);
            total.FieldCost += cost.FieldCost;
            total.TypeCost += cost.TypeCost;
        }

        return total;
    }

    private static CostMetrics Price(Operation operation, VariableValueCollection variables, CostWeights weights)
        => CostPlan.Of(operation.ForVariables(variables), weights).For(variables);
}
