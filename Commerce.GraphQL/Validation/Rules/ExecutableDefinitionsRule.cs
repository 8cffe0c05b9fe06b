using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>A document to execute holds operations and fragments only. See <see href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not IExecutableDefinitionNode)
                Report($"The {NameOf(definition)} definition is not executable.", definition);
        }
    }

    private static string NameOf(IDefinitionNode definition) => definition switch
    {
        IHasName { Name.Value: var name } => $"\"{name}\"",
        _ => "schema"
    };
}
