using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.CostAnalysis;

/// <summary>The arguments that say how long a list can be (<see href="https://ibm.github.io/graphql-specs/cost-spec.html#sec-slicingArguments"/>).</summary>
/// <param name="selection">The field that has the arguments.</param>
/// <param name="directive">Their names, and what holds without them.</param>
/// <param name="path">The response names that lead to the field.</param>
internal sealed class SlicingArguments(Selection selection, ListSizeDirective directive, Path path)
{
    /// <summary>What the document says for each argument; null where it says nothing.</summary>
    private readonly IValueNode?[] _written = [.. directive.SlicingArguments.Select(name => Written(selection, name))];

    private readonly IValueNode?[] _default =
        [.. directive.SlicingArguments.Select(name => selection.Field.Arguments.TryGetField(name, out var argument) ? argument.DefaultValue : null)];

    public bool HasVariables => _written.Any(value => value is VariableNode);

    /// <summary>The largest of the sizes that are given; without any the one that is assumed.</summary>
    public int Length(VariableValueCollection variables)
    {
        int? size = null;
        for (var i = 0; i < _written.Length; i++)
        {
            // A number beyond all bounds is refused by the field itself.
            if ((ValueOf(_written[i], variables) ?? _default[i]) is IntValueNode number && int.TryParse(number.Value, out var given))
                size = Math.Max(size ?? 0, given);
        }

        if (size is { } sliced)
            return sliced;

        // A default above the maximum is cut where the page is.
        return directive is { SlicingArguments.Length: > 0, SlicingArgumentDefaultValue: { } usual }
            ? Math.Min(usual, directive.AssumedSize ?? usual)
            : directive.AssumedSize ?? 1;
    }

    /// <exception cref="GraphQLException">None of the arguments is given, or several are.</exception>
    public void EnsureOne(VariableValueCollection variables)
    {
        var count = 0;
        foreach (var value in _written)
        {
            if (ValueOf(value, variables) is not (null or NullValueNode))
                count++;
        }

        if (count != 1)
            throw new GraphQLException(CostErrors.OneSlicingArgument(selection, directive.SlicingArguments, path));
    }

    private static IValueNode? ValueOf(IValueNode? written, VariableValueCollection variables)
        => written is VariableNode variable
            ? variables.TryGetLiteral(variable.Name.Value, out var literal) ? literal : null
            : written;

    private static IValueNode? Written(Selection selection, string name)
        => selection.SyntaxNode.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
