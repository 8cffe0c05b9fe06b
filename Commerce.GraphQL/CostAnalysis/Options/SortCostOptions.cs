namespace HotChocolate.CostAnalysis;

/// <summary>What orders cost; null for nothing.</summary>
public sealed class SortCostOptions
{
    public double? DefaultSortArgumentCost { get; set; } = 10;

    public double? DefaultSortOperationCost { get; set; } = 10;

    /// <summary>Has no effect: orders in variables are priced by what they hold.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}
