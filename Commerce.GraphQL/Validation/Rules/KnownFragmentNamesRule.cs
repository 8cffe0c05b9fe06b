using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>A spread names a fragment of the document. See <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined"/>.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (!Context.TryGetFragment(spread.Name.Value, out _))
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
    }
}
