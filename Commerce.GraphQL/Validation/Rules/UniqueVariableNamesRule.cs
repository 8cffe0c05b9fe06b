using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Variables of an operation have different names. See <see href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness"/>.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var groups = operation.VariableDefinitions.GroupBy(definition => definition.Variable.Name.Value, definition => definition.Variable.Name);
        foreach (var group in groups.Where(group => group.Skip(1).Any()))
            Report($"There can be only one variable named \"${group.Key}\".", [.. group]);
    }
}
