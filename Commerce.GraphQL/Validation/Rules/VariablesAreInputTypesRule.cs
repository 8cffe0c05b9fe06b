using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Variables have input types. See <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (Context.FindType(definition.Type) is { } type && !type.IsInputType())
            Report($"Variable \"${definition.Variable.Name.Value}\" cannot be non-input type \"{definition.Type.ToString(false)}\".", definition.Type);
    }
}
