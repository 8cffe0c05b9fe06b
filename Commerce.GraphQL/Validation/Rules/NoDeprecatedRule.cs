using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Nothing deprecated is used. No rule for requests: those who keep operation files check them with it.</summary>
internal sealed class NoDeprecatedRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context is { Field: { DeprecationReason: { } reason } definition, ParentType: { } parent })
            Report($"The field {parent.Name}.{definition.Name} is deprecated. {reason}", field);
    }

    public override void EnterArgument(ArgumentNode node)
    {
        if (Context.Argument is Argument { DeprecationReason: { } reason } argument)
        {
            Report(
                Context.Directive is { } directive
                    ? $"Directive \"@{directive.Name}\" argument \"{argument.Name}\" is deprecated. {reason}"
                    : $"Field \"{Context.ParentType!.Name}.{Context.Field!.Name}\" argument \"{argument.Name}\" is deprecated. {reason}",
                node);
        }

        if (Context.Argument is { Type: var type })
            Check(node.Value, type);
    }

    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (definition.DefaultValue is not null && Context.FindType(definition.Type) is { } type)
            Check(definition.DefaultValue, type);
    }

    private void Check(IValueNode value, IType type)
    {
        switch (value, type.NamedType())
        {
            case (ListValueNode list, _):
                foreach (var item in list.Items) Check(item, type);
                break;
            case (EnumValueNode name, EnumType enumType):
                if (enumType.TryGetValue(name.Value, out var known) && known.DeprecationReason is { } reason)
                    Report($"The enum value \"{enumType.Name}.{known.Name}\" is deprecated. {reason}", value);
                break;
            case (ObjectValueNode node, InputObjectType input):
                foreach (var fieldNode in node.Fields)
                {
                    if (!input.Fields.TryGetField(fieldNode.Name.Value, out var field))
                        continue;
                    if (field.DeprecationReason is { } fieldReason)
                        Report($"The input field {input.Name}.{field.Name} is deprecated. {fieldReason}", fieldNode);
                    Check(fieldNode.Value, field.Type);
                }

                break;
        }
    }
}
