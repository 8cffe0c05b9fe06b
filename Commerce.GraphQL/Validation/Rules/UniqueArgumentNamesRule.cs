using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Arguments of one field or directive have different names. See <see href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness"/>.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field) => Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location) => Check(directive.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
            return;

        foreach (var group in arguments.GroupBy(argument => argument.Name.Value, argument => argument.Name).Where(group => group.Skip(1).Any()))
            Report($"There can be only one argument named \"{group.Key}\".", [.. group]);
    }
}
