using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Literals fit the types of their places. See <see href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/>; also
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names"/> and
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields"/>.
/// </summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (definition.DefaultValue is { } value && Context.FindType(definition.Type) is { } type && type.IsInputType())
            Check(value, type);
    }

    public override void EnterArgument(ArgumentNode argument)
    {
        switch (Context.Argument)
        {
            case { Type: NonNullType type, DefaultValue: null } when argument.Value is NullValueNode:
                // As good as not given, so the error is that of a missing argument: it has no path.
                Context.Report(this, $"Expected value of type \"{type}\", found null.", [argument.Value], path: null);
                break;
            case { Type: var type }:
                Check(argument.Value, type);
                break;
        }
    }

    private void Check(IValueNode value, IType type)
    {
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type is NonNullType)
                    Report($"Expected value of type \"{type}\", found null.", value);
                break;
            case ListValueNode list when type.NullableType() is ListType { ElementType: var element }:
                foreach (var item in list.Items) Check(item, element);
                break;
            case ObjectValueNode node when type.NamedType() is InputObjectType input:
                Check(node, input);
                break;
            default:
                CheckLeaf(value, type);
                break;
        }
    }

    private void CheckLeaf(IValueNode value, IType type)
    {
        if (type.NamedType() is not ILeafType leaf)
            Report($"Expected value of type \"{type}\", found {value.ToString(false)}.", value);
        else if (!IsInstance(leaf, value))
            Report(LeafLiteral.Explain(leaf, value, type, Context.Options.Suggestions), value);
    }

    /// <summary>Variables may bring the name of an enum value as a string; a literal is a name.</summary>
    private static bool IsInstance(ILeafType leaf, IValueNode value)
        => leaf.IsInstanceOfType(value) && (leaf is not EnumType || value is EnumValueNode);

    private void Check(ObjectValueNode node, InputObjectType input)
    {
        foreach (var fieldNode in node.Fields)
        {
            if (input.Fields.TryGetField(fieldNode.Name.Value, out var field))
            {
                Check(fieldNode.Value, field.Type);
                continue;
            }

            var similar = Context.Options.Suggestions ? Suggestion.Similar(fieldNode.Name.Value, input.Fields.Select(known => known.Name)) : [];
            Report($"Field \"{fieldNode.Name.Value}\" is not defined by type \"{input.Name}\".{Suggestion.DidYouMean(similar)}", fieldNode);
        }

        if (input.IsOneOf)
        {
            CheckOneOf(node, input);
            return;
        }

        foreach (var field in input.Fields)
        {
            if (field is { Type: NonNullType, DefaultValue: null } && !node.Fields.Any(given => given.Name.Value == field.Name))
                Report($"Field \"{input.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
        }
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/> and <see href="https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects"/>.</summary>
    private void CheckOneOf(ObjectValueNode node, InputObjectType input)
    {
        if (node.Fields.Count != 1)
            Report($"OneOf Input Object \"{input.Name}\" must specify exactly one key.", node);
        else if (node.Fields[^1] is { Value: NullValueNode, Name.Value: var name })
            Report($"Field \"{input.Name}.{name}\" must be non-null.", node);
    }
}
