using System.Runtime.CompilerServices;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>
/// Prices the plan of an operation (<see href="https://ibm.github.io/graphql-specs/cost-spec.html"/>), except for what variables decide.
/// </summary>
internal sealed class CostPlanCompiler(ISchema schema, CostWeights weights)
{
    /// <summary>More sets of fields than any honest request has; abstract types within each other could multiply without end.</summary>
    private const int MaxSelectionSets = 20_000;

    private int _selectionSets;

    /// <exception cref="GraphQLException">A field that needs exactly one argument for its size has another number.</exception>
    public CostPlan Compile(Operation operation)
        => new(PriceOf(operation.RootSelectionSet, null, null, Path.Root), CostWeights.OfType(operation.RootType));

    /// <param name="sized">The field around whose directive says how long lists in this selection set are.</param>
    private SelectionSetPrice PriceOf(SelectionSet selections, SlicingArguments? sized, IReadOnlyList<string>? sizedFields, Path path)
    {
        if (++_selectionSets > MaxSelectionSets || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return new SelectionSetPrice(Price.Beyond, []);

        var constant = default(Price);
        var variable = new List<SelectionPrice>();
        foreach (var selection in selections.Selections)
        {
            var outer = sizedFields?.Contains(selection.Field.Name) is true ? sized : null;
            var price = PriceOf(selection, outer, path.Append(selection.ResponseName));
            if (price.IsConstant)
                constant += price.For(VariableValueCollection.Empty);
            else
                variable.Add(price);
        }

        return new SelectionSetPrice(constant, variable);
    }

    private SelectionPrice PriceOf(Selection selection, SlicingArguments? sized, Path path)
    {
        var directive = ListSizeDirectiveType.Of(selection.Field.Directives);
        var arguments = directive is null ? null : new SlicingArguments(selection, directive, path);
        var inputs = InputsOf(selection).ToList();
        return new SelectionPrice(
            CostWeights.OfField(selection.Field) + inputs.Where(input => !input.IsVariable).Sum(input => input.For(null)),
            CostWeights.OfType(selection.Type.NamedType()),
            [.. inputs.Where(input => input.IsVariable)],
            ListLength.Of(selection.IsList ? arguments ?? sized : null, directive is { RequireOneSlicingArgument: true } ? arguments : null),
            Below(selection, arguments, directive, path));
    }

    private IEnumerable<InputPrice> InputsOf(Selection selection)
    {
        foreach (var given in selection.SyntaxNode.Arguments)
        {
            if (selection.Field.Arguments.TryGetField(given.Name.Value, out var argument))
                yield return new InputPrice(argument, given.Value, weights);
        }
    }

    /// <summary>Types of which the same is selected whatever the variables are come together.</summary>
    private List<SelectionSetPrice> Below(Selection selection, SlicingArguments? arguments, ListSizeDirective? directive, Path path)
    {
        var variable = new List<SelectionSetPrice>();
        if (selection.SelectionSet is null)
            return variable;

        var constant = default(Price);
        foreach (var type in schema.GetPossibleTypes(selection.Type.NamedType()))
        {
            var price = PriceOf(selection.GetSelectionSet(type), arguments, directive?.SizedFields, path);
            if (price.IsConstant)
                constant = Price.Max(constant, price.Constant);
            else
                variable.Add(price);
        }

        if (constant != default)
            variable.Add(new SelectionSetPrice(constant, []));
        return variable;
    }
}
