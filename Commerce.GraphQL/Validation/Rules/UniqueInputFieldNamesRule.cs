using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Fields of one input object literal have different names. See <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument) => Check(argument.Value);

    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (definition.DefaultValue is not null)
            Check(definition.DefaultValue);
    }

    private void Check(IValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Items) Check(item);
        }
        else if (value is ObjectValueNode { Fields: var fields })
        {
            var known = new Dictionary<string, NameNode>(fields.Count, StringComparer.Ordinal);
            foreach (var field in fields)
            {
                if (!known.TryAdd(field.Name.Value, field.Name))
                    Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
                Check(field.Value);
            }
        }
    }
}
