namespace HotChocolate.CostAnalysis.Types;

/// <summary>The price of a field, a type, an argument or an input field.</summary>
public sealed class CostDirective(double weight)
{
    public double Weight { get; } = weight;
}
