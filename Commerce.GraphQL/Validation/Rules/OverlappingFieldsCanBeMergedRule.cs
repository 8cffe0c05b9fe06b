using HotChocolate.Language;
using HotChocolate.Validation.Merging;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Fields with one response name can be merged. See <see href="https://spec.graphql.org/September2025/#sec-Field-Selection-Merging"/>.
/// <para>
/// Two ways to the verdict: <see cref="PairwiseComparison"/> explains each conflict, but its work grows with the square of the fields, so it has
/// a small budget; <see cref="MergedComparison"/> takes over where that is spent: it merges all fields of one name at once and says only that there
/// is a conflict and where. A document that exhausts even that one's budget is refused, rather than let it occupy the server.
/// </para>
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Enough to explain whatever people write; a machine's document goes on to the second way.</summary>
    private const int PairwiseBudget = 50_000;

    /// <summary>About half a second.</summary>
    private const int MergedBudget = 2_000_000;

    public override void LeaveDocument(DocumentNode document)
    {
        var fields = new FieldCollector(Context);
        var pairwise = new PairwiseComparison(Context, fields, PairwiseBudget);
        if (!pairwise.TryCompare(document, out var conflicts) && conflicts.Count == 0)
            new MergedComparison(Context, fields, MergedBudget).Compare(document, conflicts);

        foreach (var conflict in conflicts) Report(conflict.Message, conflict.Nodes);
    }
}
