using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>A fragment stands only where its type can occur. See <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/>.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<(string, string), bool> _overlaps = [];

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition)
            Check(condition, "Fragment", fragment);
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.TryGetFragment(spread.Name.Value, out var fragment))
            Check(fragment.TypeCondition, $"Fragment \"{spread.Name.Value}\"", spread);
    }

    private void Check(NamedTypeNode condition, string what, ISelectionNode node)
    {
        if (Context.ParentType is { } parent && Context.FindComposite(condition.Name.Value) is { } type && !Overlap(parent, type))
            Report($"{what} cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{type.Name}\".", node);
    }

    private bool Overlap(INamedType parent, INamedType type)
        => _overlaps.TryGetValue((parent.Name, type.Name), out var known)
            ? known
            : _overlaps[(parent.Name, type.Name)] = Context.Schema.Overlap(parent, type);
}
