using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Arguments that must be given are given. See <see href="https://spec.graphql.org/September2025/#sec-Required-Arguments"/>.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveField(FieldNode field)
    {
        if (Context.Field is not { } definition)
            return;

        foreach (var argument in Missing(definition.Arguments, field.Arguments))
            Report($"Field \"{field.Name.Value}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", field);
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (Context.Directive is not { } definition)
            return;

        foreach (var argument in Missing(definition.Arguments, directive.Arguments))
            Report($"Directive \"@{directive.Name.Value}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", directive);
    }

    private static IEnumerable<Argument> Missing(FieldCollection<Argument> definitions, IReadOnlyList<ArgumentNode> arguments)
        => definitions.Where(definition => definition is { Type: NonNullType, DefaultValue: null }
            && !arguments.Any(argument => argument.Name.Value == definition.Name));
}
