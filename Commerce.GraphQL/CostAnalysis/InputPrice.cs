using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>What an argument costs: its own weight and those of the input fields in it. One whose variable was not given is not there.</summary>
internal sealed record InputPrice(IInputField Argument, IValueNode Value, CostWeights Weights)
{
    /// <summary>Whether variables decide the price.</summary>
    public bool IsVariable
        => VariableRewriter.HasVariables(Value)
            && (Argument.Type.NamedType() is InputObjectType || (Value is VariableNode && Weights.OfInput(Argument) != 0));

    /// <param name="variables">Null where they do not matter.</param>
    public double For(VariableValueCollection? variables) => Of(Argument, Value, variables);

    private double Of(IInputField field, IValueNode value, VariableValueCollection? variables)
        => value is VariableNode variable && variables is not null
            ? variables.TryGetLiteral(variable.Name.Value, out var given) ? Weights.OfInput(field) + Within(given, field.Type, variables) : 0
            : Weights.OfInput(field) + Within(value, field.Type, variables);

    private double Within(IValueNode value, IType type, VariableValueCollection? variables)
    {
        var cost = 0d;
        switch (value)
        {
            case VariableNode variable when variables is not null && variables.TryGetLiteral(variable.Name.Value, out var given):
                return Within(given, type, variables);
            case ListValueNode list:
                foreach (var item in list.Items)
                    cost += Within(item, type, variables);
                break;
            case ObjectValueNode obj when type.NamedType() is InputObjectType input:
                foreach (var given in obj.Fields)
                {
                    if (input.Fields.TryGetField(given.Name.Value, out var field))
                        cost += Of(field, given.Value, variables);
                }

                break;
        }

        return cost;
    }
}
