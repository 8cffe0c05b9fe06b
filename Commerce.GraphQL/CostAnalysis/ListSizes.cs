using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.CostAnalysis;

/// <summary>How long a list can be, by the arguments of its field.</summary>
internal static class ListSizes
{
    public static double Of(Selection selection, ListSizeDirective directive, VariableValueCollection variables)
    {
        int? size = null;
        foreach (var name in directive.SlicingArguments)
        {
            if (Given(selection, name, variables) is { } given)
                size = Math.Max(size ?? 0, given);
        }

        if (size is { } sliced)
            return sliced;

        // A default above the maximum is cut where the page is.
        return directive is { SlicingArguments.Length: > 0, SlicingArgumentDefaultValue: { } usual }
            ? Math.Min(usual, directive.AssumedSize ?? usual)
            : directive.AssumedSize ?? 1;
    }

    /// <exception cref="GraphQLException">None of the arguments that say the size is given, or several are.</exception>
    public static void EnsureOneArgument(Selection selection, ListSizeDirective directive, VariableValueCollection variables, Func<Path> path)
    {
        var count = directive.SlicingArguments.Count(name => Written(selection, name, variables) is not (null or NullValueNode));
        if (count == 1)
            return;

        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage("Exactly one slicing argument must be defined.")
            .SetCode(ErrorCodes.Execution.OneSlicingArgumentRequired)
            .AddLocation(selection.SyntaxNode)
            .SetPath(path())
            .SetExtension("field", selection.Field.ToString())
            .SetExtension("slicingArguments", directive.SlicingArguments.ToArray())
            .Build());
    }

    private static int? Given(Selection selection, string name, VariableValueCollection variables)
    {
        var value = Written(selection, name, variables)
            ?? (selection.Field.Arguments.TryGetField(name, out var argument) ? argument.DefaultValue : null);
        // A number beyond all bounds is refused by the field itself.
        return value is IntValueNode number && int.TryParse(number.Value, out var size) ? Math.Max(0, size) : null;
    }

    private static IValueNode? Written(Selection selection, string name, VariableValueCollection variables)
        => selection.SyntaxNode.Arguments.FirstOrDefault(a => a.Name.Value == name) is { } given
            ? VariableRewriter.Rewrite(given.Value, variables)
            : null;
}
