using System.Runtime.CompilerServices;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>
/// Prices the plan of an operation (<see href="https://ibm.github.io/graphql-specs/cost-spec.html"/>): with the variables as they
/// are, and only what is not skipped.
/// </summary>
internal sealed class CostAnalyzer(ISchema schema, VariableValueCollection variables)
{
    /// <summary>More sets of fields than any honest request has; abstract types within each other could multiply without end.</summary>
    private const int MaxSelectionSets = 20_000;

    /// <summary>The response names that lead to the selection being priced.</summary>
    private readonly List<object> _path = [];

    private int _selectionSets;

    /// <exception cref="GraphQLException">A field that needs exactly one argument for its size has another number.</exception>
    public CostMetrics Analyze(Operation operation)
    {
        var (fieldCost, typeCost) = Price(operation.RootSelectionSet, null, null);
        return new CostMetrics { FieldCost = fieldCost, TypeCost = typeCost + CostWeights.OfType(operation.RootType) };
    }

    private (double Field, double Type) Price(SelectionSet selections, Selection? parent, SelectionCost? parentCost)
    {
        if (++_selectionSets > MaxSelectionSets || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return (double.MaxValue, double.MaxValue);

        var (fieldCost, typeCost) = (0d, 0d);
        foreach (var selection in selections.Selections)
        {
            _path.Add(selection.ResponseName);
            var (field, type) = Price(selection, parent, parentCost);
            _path.RemoveAt(_path.Count - 1);
            fieldCost += field;
            typeCost += type;
        }

        return (Math.Min(fieldCost, double.MaxValue), Math.Min(typeCost, double.MaxValue));
    }

    private (double Field, double Type) Price(Selection selection, Selection? parent, SelectionCost? parentCost)
    {
        var cost = selection.GetOrAddState(SelectionCost.Create);
        if (cost.ListSize is { RequireOneSlicingArgument: true } demanding)
            ListSizes.EnsureOneArgument(selection, demanding, variables, () => Path.FromList(_path));

        var (below, types) = PriceChildren(selection, cost);
        types += cost.TypeWeight;
        if (cost.IsList)
        {
            var size = SizeOf(selection, cost, parent, parentCost);
            below *= size;
            types *= size;
        }

        return (Math.Max(0, cost.FieldWeight + InputCost(selection) + below), types);
    }

    /// <summary>Of the types that an abstract field may return, the dearest counts.</summary>
    private (double Field, double Type) PriceChildren(Selection selection, SelectionCost cost)
    {
        if (selection.SelectionSet is null)
            return (0, 0);

        var (fieldCost, typeCost) = (0d, 0d);
        foreach (var type in schema.GetPossibleTypes(selection.Type.NamedType()))
        {
            var (field, objects) = Price(selection.GetSelectionSet(type), selection, cost);
            fieldCost = Math.Max(fieldCost, field);
            typeCost = Math.Max(typeCost, objects);
        }

        return (fieldCost, typeCost);
    }

    private double SizeOf(Selection selection, SelectionCost cost, Selection? parent, SelectionCost? parentCost)
    {
        if (cost.ListSize is { } own)
            return ListSizes.Of(selection, own, variables);
        return parent is not null && parentCost?.ListSize is { } outer && outer.SizedFields.Contains(selection.Field.Name)
            ? ListSizes.Of(parent, outer, variables)
            : 1;
    }

    private double InputCost(Selection selection)
    {
        var cost = 0d;
        foreach (var given in selection.SyntaxNode.Arguments)
        {
            if (selection.Field.Arguments.TryGetField(given.Name.Value, out var argument))
                cost += CostWeights.OfInput(argument) + InputCost(VariableRewriter.Rewrite(given.Value, variables), argument.Type);
        }

        return cost;
    }

    private static double InputCost(IValueNode? value, IType type)
    {
        switch (value)
        {
            case ListValueNode list:
                return list.Items.Sum(item => InputCost(item, type));
            case ObjectValueNode obj when type.NamedType() is InputObjectType input:
                var cost = 0d;
                foreach (var given in obj.Fields)
                {
                    if (input.Fields.TryGetField(given.Name.Value, out var field))
                        cost += CostWeights.OfInput(field) + InputCost(given.Value, field.Type);
                }

                return cost;
            default:
                return 0;
        }
    }
}
