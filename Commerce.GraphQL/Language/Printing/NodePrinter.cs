using System.Runtime.CompilerServices;

namespace HotChocolate.Language.Utilities;

/// <summary>The grammar, written out; the layout is that of graphql-js's <c>print</c>, which many tools compare with.</summary>
internal sealed partial class NodePrinter(SyntaxWriter writer)
{
    /// <summary>Arguments whose field is longer than this go on lines of their own.</summary>
    private const int MaxLineLength = 80;

    /// <summary>After a type the braces of a shorthand query would read as the fields of the type.</summary>
    private bool _isAfterType;

    public override string ToString() => writer.ToString();

    public void Write(ISyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();

        switch (node)
        {
            case NameNode name: writer.Write(name.Value); break;
            case DocumentNode document: WriteDocument(document); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case SelectionSetNode selectionSet: WriteBlock(selectionSet.Selections); break;
            case FieldNode field: WriteField(field); break;
            case ArgumentNode argument: WriteNameAndValue(argument.Name, argument.Value); break;
            case FragmentSpreadNode spread: WriteFragmentSpread(spread); break;
            case InlineFragmentNode fragment: WriteInlineFragment(fragment); break;
            case FragmentDefinitionNode fragment: WriteFragmentDefinition(fragment); break;
            case DirectiveNode directive: WriteDirective(directive); break;
            case ObjectFieldNode field: WriteNameAndValue(field.Name, field.Value); break;
            case IValueNode value: WriteValue(value); break;
            case ITypeNode type: WriteType(type); break;
            default: WriteTypeSystem(node); break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
                if (writer.IsIndented)
                    writer.Line();
            }

            _isAfterType = i > 0 && document.Definitions[i - 1] is ITypeSystemDefinitionNode or ITypeSystemExtensionNode;
            Write(document.Definitions[i]);
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;

        WriteString(description);
        writer.Line();
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            writer.Write(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        writer.Write('@');
        writer.Write(directive.Name.Value);
        WriteInParentheses(directive.Arguments);
    }

    private void WriteNameAndValue(NameNode name, IValueNode value)
    {
        writer.Write(name.Value);
        writer.Write(": ");
        Write(value);
    }

    private void WriteJoined(IReadOnlyList<ISyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
                writer.Write(separator);
            Write(nodes[i]);
        }
    }

    private void WriteInParentheses(IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count == 0)
            return;

        writer.Write('(');
        WriteJoined(nodes, ", ");
        writer.Write(')');
    }

    /// <summary>On one line, or one line each when an item has several lines itself.</summary>
    private void WriteDefinitionsInParentheses(IReadOnlyList<ISyntaxNode> nodes)
    {
        var mark = writer.SetMark();
        WriteInParentheses(nodes);
        if (writer.HasLinesSince(mark))
        {
            writer.ReturnTo(mark);
            WriteLines('(', nodes, ')');
        }
    }

    private void WriteBlock(IReadOnlyList<ISyntaxNode> nodes)
    {
        if (nodes.Count > 0)
            WriteLines('{', nodes, '}');
    }

    private void WriteLines(char open, IReadOnlyList<ISyntaxNode> nodes, char close)
    {
        writer.Write(open);
        writer.Indent();
        foreach (var node in nodes)
        {
            writer.Line();
            Write(node);
        }

        writer.Outdent();
        writer.Line();
        writer.Write(close);
    }
}
