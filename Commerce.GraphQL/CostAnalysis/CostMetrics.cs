namespace HotChocolate.CostAnalysis;

/// <summary>What a request costs.</summary>
public sealed class CostMetrics
{
    /// <summary>The work of resolving its fields.</summary>
    public double FieldCost { get; set; }

    /// <summary>How many objects its response can have.</summary>
    public double TypeCost { get; set; }
}
