using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Arguments are defined by their field or directive. See <see href="https://spec.graphql.org/September2025/#sec-Argument-Names"/>.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
            Check(field.Arguments, definition.Arguments, () => $"field \"{Context.ParentType!.Name}.{field.Name.Value}\"");
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is { } definition)
            Check(directive.Arguments, definition.Arguments, () => $"directive \"@{directive.Name.Value}\"");
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments, FieldCollection<Argument> definitions, Func<string> owner)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (definitions.ContainsField(name))
                continue;

            var similar = Context.Options.Suggestions ? Suggestion.Similar(name, definitions.Select(definition => definition.Name)) : [];
            Report($"Unknown argument \"{name}\" on {owner()}.{Suggestion.DidYouMean(similar)}", argument);
        }
    }
}
