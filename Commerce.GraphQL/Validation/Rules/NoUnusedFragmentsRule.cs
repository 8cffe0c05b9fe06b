using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Every fragment is spread by some operation, directly or through others. See <see href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used"/>.</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<IExecutableDefinitionNode>(document.Definitions.OfType<OperationDefinitionNode>());
        while (open.TryPop(out var definition))
        {
            foreach (var spread in Context.Fragments.SpreadsOf(definition))
            {
                if (used.Add(spread.Name.Value) && Context.TryGetFragment(spread.Name.Value, out var fragment))
                    open.Push(fragment);
            }
        }

        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
                Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
