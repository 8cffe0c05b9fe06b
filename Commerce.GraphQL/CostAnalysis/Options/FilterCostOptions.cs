namespace HotChocolate.CostAnalysis;

/// <summary>What filters cost; null for nothing.</summary>
public sealed class FilterCostOptions
{
    public double? DefaultFilterArgumentCost { get; set; } = 10;

    public double? DefaultFilterOperationCost { get; set; } = 10;

    /// <summary>The price of operations that no index helps: <c>contains</c> and the like.</summary>
    public double? DefaultExpensiveFilterOperationCost { get; set; } = 20;

    /// <summary>Has no effect: filters in variables are priced by what they hold.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}
