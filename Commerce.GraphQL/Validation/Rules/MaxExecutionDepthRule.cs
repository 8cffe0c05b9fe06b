using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Fields nest only so deep, fragments included. Chains of fragments are measured once each.</summary>
internal sealed class MaxExecutionDepthRule(ValidationContext context, int allowed) : ValidationRule(context)
{
    private readonly Dictionary<FragmentDefinitionNode, int> _depths = [];

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var fragment in Context.Fragments.InnerFirst()) _depths[fragment] = DepthOf(fragment.SelectionSet);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var depth = DepthOf(operation.SelectionSet);
            if (depth <= allowed)
                continue;

            Context.Report(ValidationContext.NewError(
                    $"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {allowed}.", operation)
                .SetExtension("allowedExecutionDepth", allowed)
                .SetExtension("detectedExecutionDepth", depth)
                .Build());
            return;
        }
    }

    private int DepthOf(SelectionSetNode selectionSet)
    {
        var depth = 0;
        foreach (var selection in selectionSet.Selections)
        {
            depth = Math.Max(depth, selection switch
            {
                FieldNode field when Context.Options.SkipIntrospectionFields && field.Name.Value.StartsWith("__", StringComparison.Ordinal) => 0,
                FieldNode { SelectionSet: { } inner } => 1 + DepthOf(inner),
                FieldNode => 1,
                InlineFragmentNode inline => DepthOf(inline.SelectionSet),
                FragmentSpreadNode spread when Context.TryGetFragment(spread.Name.Value, out var fragment) => _depths.GetValueOrDefault(fragment),
                _ => 0
            });
        }

        return depth;
    }
}
