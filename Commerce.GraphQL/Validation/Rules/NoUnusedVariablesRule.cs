using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>The variables of an operation are used by it or its fragments. See <see href="https://spec.graphql.org/September2025/#sec-All-Variables-Used"/>.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(operation => operation.VariableDefinitions.Count > 0))
        {
            var used = Context.UsagesIn(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                var name = definition.Variable.Name.Value;
                if (!used.Contains(name))
                    Report($"Variable \"${name}\" is never used{(operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"")}.", definition);
            }
        }
    }
}
