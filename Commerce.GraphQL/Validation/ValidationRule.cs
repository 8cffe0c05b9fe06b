using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>
/// One rule over one document. The walker calls the rules of a validation side by side, so that a document is walked once;
/// a rule keeps its notes in its own fields and is thrown away with the validation.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    /// <summary>The anchor of the rule's section in the specification; goes into the errors as <c>specifiedBy</c>. Null for limits of our own.</summary>
    public string? Section { get; set; }

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void LeaveFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode definition)
    {
    }

    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    public virtual void EnterSelectionSet(SelectionSetNode selectionSet)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void LeaveField(FieldNode field)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <summary>Called with the directives of anything that may carry some, before each of them.</summary>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
    }

    /// <summary>Called with the arguments of a field or a directive; <see cref="ValidationContext.FindArgument"/> knows their definitions.</summary>
    public virtual void EnterArguments(IReadOnlyList<ArgumentNode> arguments)
    {
    }

    public virtual void EnterArgument(ArgumentNode argument)
    {
    }

    protected void Report(string message, ISyntaxNode node) => Context.Report(this, message, [node]);

    protected void Report(string message, params IReadOnlyList<ISyntaxNode> nodes) => Context.Report(this, message, nodes);
}
