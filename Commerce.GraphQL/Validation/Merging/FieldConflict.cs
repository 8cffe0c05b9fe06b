using HotChocolate.Language;

namespace HotChocolate.Validation.Merging;

/// <summary>Why two fields cannot be merged.</summary>
/// <param name="ResponseName">The name that both have in the response.</param>
/// <param name="Reason">The reason, or those of the subfields.</param>
/// <param name="Left">The first field and, of a conflict of subfields, those of its subfields.</param>
/// <param name="Right">The same of the second field.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    public string Message => $"Fields \"{ResponseName}\" conflict because {Reason}. Use different aliases on the fields to fetch both if this was intentional.";

    public IReadOnlyList<FieldNode> Nodes => [.. Left, .. Right];
}
