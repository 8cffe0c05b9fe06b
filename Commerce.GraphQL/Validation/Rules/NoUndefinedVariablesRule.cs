using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>An operation defines the variables that it and its fragments use. See <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined"/>.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in Context.UsagesIn(operation))
            {
                var name = usage.Node.Name.Value;
                if (Context.IsFull)
                    return;
                if (!defined.Contains(name))
                    Report($"Variable \"${name}\" is not defined{(operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"")}.", usage.Node, operation);
            }
        }
    }
}
