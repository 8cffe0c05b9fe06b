using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions. See <see href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types"/>.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (!IsComposite(fragment.TypeCondition))
            Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".", fragment.TypeCondition);
    }

    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && !IsComposite(condition))
            Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
    }

    /// <summary>Types that do not exist are another rule's.</summary>
    private bool IsComposite(NamedTypeNode condition)
        => Context.FindType(condition) is not { } type || type.IsCompositeType();
}
