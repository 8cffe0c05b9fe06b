using HotChocolate.Execution.Processing;

namespace HotChocolate.CostAnalysis;

/// <summary>What the fields of one object cost.</summary>
/// <param name="Constant">Of the fields that cost the same whatever the variables are.</param>
/// <param name="Variable">The other fields.</param>
internal sealed record SelectionSetPrice(Price Constant, IReadOnlyList<SelectionPrice> Variable)
{
    public static SelectionSetPrice Free { get; } = new(default, []);

    public bool IsConstant => Variable.Count == 0;

    public Price For(VariableValueCollection variables)
    {
        var sum = Constant;
        foreach (var field in Variable)
            sum += field.For(variables);
        return sum;
    }
}
