using HotChocolate.Execution.Processing;

namespace HotChocolate.CostAnalysis;

internal static class CostErrors
{
    /// <summary>Why a request is too dear, or null.</summary>
    public static IError? Exceeded(CostMetrics cost, RequestCostOptions limits)
        => cost.FieldCost > limits.MaxFieldCost
            ? New("The maximum allowed field cost was exceeded.", "fieldCost", cost.FieldCost, "maxFieldCost", limits.MaxFieldCost)
            : cost.TypeCost > limits.MaxTypeCost
                ? New("The maximum allowed type cost was exceeded.", "typeCost", cost.TypeCost, "maxTypeCost", limits.MaxTypeCost)
                : null;

    public static IError OneSlicingArgument(Selection selection, IEnumerable<string> slicingArguments, Path path)
        => ErrorBuilder.New()
            .SetMessage("Exactly one slicing argument must be defined.")
            .SetCode(ErrorCodes.Execution.OneSlicingArgumentRequired)
            .AddLocation(selection.SyntaxNode)
            .SetPath(path)
            .SetExtension("field", selection.Field.ToString())
            .SetExtension("slicingArguments", slicingArguments.ToArray())
            .Build();

    private static IError New(string message, string costName, double cost, string limitName, double limit)
        => ErrorBuilder.New()
            .SetMessage(message)
            .SetCode(ErrorCodes.Execution.CostExceeded)
            .SetExtension(costName, cost)
            .SetExtension(limitName, limit)
            .Build();
}
