using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Type conditions and variables name types that exist. See <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence"/>
/// and <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>.
/// </summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (Context.Schema.TryGetType<INamedType>(name, out _))
            return;

        var similar = Context.Options.Suggestions ? Suggestion.Similar(name, Context.Schema.Types.Select(known => known.Name)) : [];
        Report($"Unknown type \"{name}\".{Suggestion.DidYouMean(similar)}", type);
    }
}
