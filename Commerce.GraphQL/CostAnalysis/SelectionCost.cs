using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>What of a selection's price does not change from request to request; kept in the plan.</summary>
internal sealed record SelectionCost(double FieldWeight, double TypeWeight, bool IsList, ListSizeDirective? ListSize)
{
    public static SelectionCost Create(Selection selection)
        => new(
            CostWeights.OfField(selection.Field),
            CostWeights.OfType(selection.Type.NamedType()),
            selection.IsList,
            ListSizeDirectiveType.Of(selection.Field.Directives));
}
