namespace HotChocolate.CostAnalysis;

/// <summary>What one request may cost, where that differs from the <see cref="CostOptions"/> of the schema.</summary>
/// <param name="FilterVariableMultiplier">Has no effect: filters in variables are priced by what they hold.</param>
public sealed record RequestCostOptions(
    double MaxFieldCost,
    double MaxTypeCost,
    bool EnforceCostLimits,
    bool SkipAnalyzer,
    int? FilterVariableMultiplier)
{
    public RequestCostOptions(double maxFieldCost, double maxTypeCost, bool enforceCostLimits, int? filterVariableMultiplier)
        : this(maxFieldCost, maxTypeCost, enforceCostLimits, false, filterVariableMultiplier)
    {
    }

    internal static RequestCostOptions From(CostOptions options)
        => new(
            options.MaxFieldCost,
            options.MaxTypeCost,
            options.EnforceCostLimits,
            options.SkipAnalyzer,
            options.Filtering.VariableMultiplier);
}
