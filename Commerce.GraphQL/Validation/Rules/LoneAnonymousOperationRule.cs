using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>An operation without a name stands alone. See <see href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation"/>.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int _operations;

    public override void EnterDocument(DocumentNode document)
        => _operations = document.Definitions.Count(definition => definition is OperationDefinitionNode);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
            Report("This anonymous operation must be the only defined operation.", operation);
    }
}
