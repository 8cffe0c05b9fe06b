using HotChocolate.Execution.Processing;

namespace HotChocolate.CostAnalysis;

/// <summary>
/// The price of a plan as far as it is the same for all variables; kept in the plan. What remains for a request are the fields whose price
/// variables decide.
/// </summary>
/// <remarks>
/// Conditions do not matter here: each of their outcomes has a plan of its own. So variables matter as page sizes, and as filters and other
/// inputs that have a price.
/// </remarks>
internal sealed class CostPlan(SelectionSetPrice root, double rootType)
{
    private readonly CostMetrics? _constant = root.IsConstant ? Metrics(root.Constant, rootType) : null;

    /// <summary>The price of an operation whose conditions are decided (<see cref="Operation.ForVariables"/>).</summary>
    /// <exception cref="GraphQLException">A field that needs exactly one argument for its size has another number.</exception>
    public static CostPlan Of(Operation operation, CostWeights weights)
        => operation.GetOrAddState(static (plan, weights) => new CostPlanCompiler(plan.Schema, weights).Compile(plan), weights);

    /// <exception cref="GraphQLException">A field that needs exactly one argument for its size has another number.</exception>
    public CostMetrics For(VariableValueCollection variables) => _constant ?? Metrics(root.For(variables), rootType);

    private static CostMetrics Metrics(Price price, double rootType) => new() { FieldCost = price.Field, TypeCost = price.Type + rootType };
}
