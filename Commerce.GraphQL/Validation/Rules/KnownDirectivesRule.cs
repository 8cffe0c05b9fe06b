using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Directives exist and stand where they may. See <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined"/>
/// and <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations"/>.
/// </summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is not { } type)
            Report($"Unknown directive \"@{directive.Name.Value}\".", directive);
        else if ((type.Locations & location) == 0)
            Report($"Directive \"@{directive.Name.Value}\" may not be used on {DirectiveLocations.NameOf(location)}.", directive);
    }
}
