using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Fragments of a document have different names. See <see href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness"/>.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (!_known.TryAdd(name.Value, name))
            Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
    }
}
