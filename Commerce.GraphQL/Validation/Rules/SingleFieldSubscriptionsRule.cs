using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// A subscription selects one root field, no introspection, and nothing conditional.
/// See <see href="https://spec.graphql.org/September2025/#sec-Single-Root-Field"/>.
/// </summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is null)
            return;

        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        Collect(operation.SelectionSet, groups, new HashSet<string>(StringComparer.Ordinal), subject);

        if (groups.Count > 1)
            Report($"{subject} must select only one top level field.", [.. groups.Values.Skip(1).SelectMany(fields => fields)]);
        foreach (var fields in groups.Values)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                Report($"{subject} must not select an introspection top level field.", [.. fields]);
        }
    }

    /// <summary>CollectSubscriptionFields: in document order; chains of fragments are walked with a stack.</summary>
    private void Collect(SelectionSetNode root, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> visited, string subject)
    {
        var open = new Stack<IEnumerator<ISelectionNode>>([root.Selections.GetEnumerator()]);
        while (open.TryPeek(out var selections))
        {
            if (!selections.MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }

            if (selections.Current.Directives.FirstOrDefault(directive => directive.Name.Value is "skip" or "include") is { } conditional)
                Report($"{subject} must not use \"@{conditional.Name.Value}\" in its root selection.", conditional);

            switch (selections.Current)
            {
                case FieldNode field:
                    if (!groups.TryGetValue(field.ResponseName, out var fields))
                        groups.Add(field.ResponseName, fields = []);
                    fields.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    open.Push(inline.SelectionSet.Selections.GetEnumerator());
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && Context.TryGetFragment(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition):
                    open.Push(fragment.SelectionSet.Selections.GetEnumerator());
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition)
        => condition is null || (Context.FindComposite(condition.Name.Value) is { } type && Context.Schema.IsSubType(type, Context.Schema.SubscriptionType!));
}
