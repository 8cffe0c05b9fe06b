using HotChocolate.Language;
using HotChocolate.Types;
using IHasDirectives = HotChocolate.Language.IHasDirectives;

namespace HotChocolate.Validation;

/// <summary>The walk: one pass over the document, keeping track of the types, calling the rules side by side.</summary>
internal sealed partial class ValidationContext
{
    private ValidationRule[] _rules = [];

    /// <summary>Directives on variable definitions take constants; variables there are the parser's to refuse and no use.</summary>
    private bool _inVariableDefinition;

    public void Run(ValidationRule[] rules)
    {
        _rules = rules;
        foreach (var rule in _rules) rule.EnterDocument(Document);
        foreach (var definition in Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
                Visit(operation);
            else if (definition is FragmentDefinitionNode fragment)
                Visit(fragment);
            else if (definition is SchemaExtensionNode extension)
                Visit(extension.Directives, DirectiveLocation.Schema);
            else if (definition is IHasDirectives annotated)
                VisitNotExecutable(annotated);
            if (IsFull) return;
        }

        foreach (var rule in _rules) rule.LeaveDocument(Document);
    }

    /// <summary>Type system definitions are refused as a whole (ExecutableDefinitions); only their directives are looked at besides.</summary>
    private void VisitNotExecutable(IHasDirectives definition)
    {
        DirectiveLocation? location = definition switch
        {
            ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
            ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
            InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
            UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
            EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
            InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,
            SchemaDefinitionNode => DirectiveLocation.Schema,
            _ => null
        };
        if (location is { } known)
            Visit(definition.Directives, known);
        foreach (var field in (definition as ComplexTypeDefinitionNodeBase)?.Fields ?? [])
            Visit(field.Directives, DirectiveLocation.FieldDefinition);
    }

    private void Visit(OperationDefinitionNode operation)
    {
        Definition = operation;
        Type = ParentType = FindRoot(operation.Operation);
        foreach (var rule in _rules) rule.EnterOperation(operation);
        foreach (var variable in operation.VariableDefinitions)
        {
            if (IsFull) return;
            foreach (var rule in _rules) rule.EnterVariableDefinition(variable);
            Visit(variable.Type);
            _inVariableDefinition = true;
            Visit(variable.Directives, DirectiveLocation.VariableDefinition);
            _inVariableDefinition = false;
        }

        Visit(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            OperationType.Subscription => DirectiveLocation.Subscription
        });
        Visit(operation.SelectionSet);
        if (!IsFull)
        {
            foreach (var rule in _rules) rule.LeaveOperation(operation);
        }

        Leave();
    }

    private void Visit(FragmentDefinitionNode fragment)
    {
        Definition = fragment;
        Schema.TryGetType<INamedType>(fragment.TypeCondition.Name.Value, out var condition);
        Type = condition;
        ParentType = null;
        foreach (var rule in _rules) rule.EnterFragmentDefinition(fragment);
        Visit(fragment.TypeCondition);
        Visit(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Visit(fragment.SelectionSet);
        if (!IsFull)
        {
            foreach (var rule in _rules) rule.LeaveFragmentDefinition(fragment);
        }

        Leave();
    }

    private void Leave()
    {
        Definition = null;
        Type = ParentType = null;
    }

    private void Visit(ITypeNode node)
    {
        while (node is not NamedTypeNode)
            node = node is NonNullTypeNode nonNull ? nonNull.Type : ((ListTypeNode)node).Type;
        foreach (var rule in _rules) rule.EnterNamedType((NamedTypeNode)node);
    }

    private void Visit(SelectionSetNode selectionSet)
    {
        var (outerType, outerParent) = (Type, ParentType);
        ParentType = Type?.NamedType() is INamedOutputType named && named.IsCompositeType() ? named : null;
        foreach (var rule in _rules) rule.EnterSelectionSet(selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            if (IsFull) break;
            Type = outerType;
            switch (selection)
            {
                case FieldNode field: Visit(field); break;
                case FragmentSpreadNode spread: Visit(spread); break;
                case InlineFragmentNode fragment: Visit(fragment); break;
            }
        }

        (Type, ParentType) = (outerType, outerParent);
    }

    private void Visit(FieldNode field)
    {
        var outer = Field;
        Field = ParentType is null ? null : Schema.FindField(ParentType, field.Name.Value);
        Type = Field?.Type;
        foreach (var rule in _rules) rule.EnterField(field);
        _path.Add(field.ResponseName);
        Visit(field.Arguments);
        Visit(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null && !IsFull)
            Visit(field.SelectionSet);
        _path.RemoveAt(_path.Count - 1);
        foreach (var rule in _rules) rule.LeaveField(field);
        Field = outer;
    }

    private void Visit(FragmentSpreadNode spread)
    {
        foreach (var rule in _rules) rule.EnterFragmentSpread(spread);
        Visit(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void Visit(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
        {
            Schema.TryGetType<INamedType>(fragment.TypeCondition.Name.Value, out var condition);
            Type = condition;
        }

        foreach (var rule in _rules) rule.EnterInlineFragment(fragment);
        if (fragment.TypeCondition is not null)
            Visit(fragment.TypeCondition);
        Visit(fragment.Directives, DirectiveLocation.InlineFragment);
        Visit(fragment.SelectionSet);
    }

    private void Visit(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 0)
            return;

        foreach (var rule in _rules) rule.EnterDirectives(directives, location);
        foreach (var directive in directives)
        {
            if (IsFull) return;
            var (outer, outerField) = (Directive, Field);
            Schema.TryGetDirectiveType(directive.Name.Value, out var type);
            (Directive, Field) = (type, null);
            foreach (var rule in _rules) rule.EnterDirective(directive, location);
            Visit(directive.Arguments);
            (Directive, Field) = (outer, outerField);
        }
    }

    private void Visit(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
            return;

        foreach (var rule in _rules) rule.EnterArguments(arguments);
        foreach (var argument in arguments)
        {
            if (IsFull) return;
            Argument = FindArgument(argument.Name.Value);
            if (!_inVariableDefinition)
                CollectUsages(argument.Value, Argument?.Type, null, Argument?.DefaultValue is not null);
            foreach (var rule in _rules) rule.EnterArgument(argument);
        }

        Argument = null;
    }
}
