using HotChocolate.Execution.Processing;

namespace HotChocolate.CostAnalysis;

/// <summary>What one field costs with everything below it.</summary>
/// <param name="FieldWeight">Of the field itself and of those of its arguments that have no variables.</param>
/// <param name="TypeWeight">Of the object that the field yields.</param>
/// <param name="Inputs">Arguments whose price variables decide.</param>
/// <param name="Length">How many objects the field yields.</param>
/// <param name="Below">What is selected of each type that the field may yield; the dearest counts.</param>
internal sealed record SelectionPrice(
    double FieldWeight,
    double TypeWeight,
    IReadOnlyList<InputPrice> Inputs,
    ListLength Length,
    IReadOnlyList<SelectionSetPrice> Below)
{
    public bool IsConstant => Inputs.Count == 0 && Length.IsConstant && Below.All(types => types.IsConstant);

    /// <exception cref="GraphQLException">Not exactly one argument says the size, where one must.</exception>
    public Price For(VariableValueCollection variables)
    {
        var below = default(Price);
        foreach (var type in Below)
            below = Price.Max(below, type.For(variables));

        var inputs = 0d;
        foreach (var input in Inputs)
            inputs += input.For(variables);

        var whole = new Price(below.Field, below.Type + TypeWeight) * Length.For(variables);
        return whole with { Field = Math.Max(0, Math.Min(whole.Field + FieldWeight + inputs, double.MaxValue)) };
    }
}
