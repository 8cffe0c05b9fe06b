using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Labels are fixed texts, each used once in a document. See <see href="https://github.com/graphql/graphql-spec/pull/1110"/>.</summary>
internal sealed class DeferStreamDirectiveLabelRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is null
            || directive.Name.Value is not ("defer" or "stream")
            || directive.Arguments.FirstOrDefault(a => a.Name.Value == "label")?.Value is not { } label)
            return;

        switch (label)
        {
            case NullValueNode:
                break;
            case StringValueNode text:
                if (!_known.TryAdd(text.Value, directive))
                    Report($"The label \"{text.Value}\" must be unique among all `@defer` and `@stream` directives.", _known[text.Value], directive);
                break;
            default:
                Report($"The argument `label` of `@{directive.Name.Value}` must be a literal string.", directive);
                break;
        }
    }
}
