using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Only so many fragments are met on all ways down an operation: few fragments that spread each other again and again, and chains of
/// many, are refused alike. Counted once for each fragment.
/// </summary>
internal sealed class FragmentVisitsRule(ValidationContext context, int allowed) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        var visits = new Dictionary<FragmentDefinitionNode, long>();
        foreach (var fragment in Context.Fragments.InnerFirst()) visits[fragment] = VisitsOf(fragment, visits);
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (VisitsOf(operation, visits) <= allowed)
                continue;

            Context.Report(ValidationContext.NewError($"The operation goes through more than {allowed} fragments.", operation)
                .SetCode("TOO_MANY_FRAGMENTS")
                .SetExtension("maxAllowedFragmentVisits", allowed)
                .Build());
            return;
        }
    }

    private long VisitsOf(IExecutableDefinitionNode definition, Dictionary<FragmentDefinitionNode, long> visits)
    {
        var sum = 0L;
        foreach (var spread in Context.Fragments.SpreadsOf(definition))
        {
            // What spreads itself has no number, and is refused by the specification's own rule.
            if (Context.TryGetFragment(spread.Name.Value, out var fragment))
                sum = Math.Min(sum + 1 + visits.GetValueOrDefault(fragment), int.MaxValue);
        }

        return sum;
    }
}
