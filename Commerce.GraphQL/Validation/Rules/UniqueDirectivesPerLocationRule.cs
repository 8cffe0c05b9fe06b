using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at one place. See <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location"/>.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count < 2)
            return;

        var known = new Dictionary<string, DirectiveNode>(directives.Count, StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.TryGetDirectiveType(name, out var type) && !type.IsRepeatable && !known.TryAdd(name, directive))
                Context.Report(this, $"The directive \"@{name}\" can only be used once at this location.", [known[name], directive], path: null);
        }
    }
}
