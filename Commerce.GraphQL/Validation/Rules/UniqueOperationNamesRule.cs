using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Operations of a document have different names. See <see href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness"/>.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_known.TryAdd(name.Value, name))
            Report($"There can be only one operation named \"{name.Value}\".", _known[name.Value], name);
    }
}
