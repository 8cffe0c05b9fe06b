namespace HotChocolate.Language.Utilities;

internal sealed partial class NodePrinter
{
    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);

        var isShorthand = !_isAfterType
            && operation is { Operation: OperationType.Query, Name: null, Description: null }
            && operation.VariableDefinitions.Count == 0
            && operation.Directives.Count == 0;

        if (!isShorthand)
        {
            writer.Write(Keyword(operation.Operation));
            if (operation.Name is not null)
            {
                writer.Write(' ');
                writer.Write(operation.Name.Value);
            }
            else if (operation.VariableDefinitions.Count > 0)
            {
                writer.Write(' ');
            }

            WriteDefinitionsInParentheses(operation.VariableDefinitions);
            WriteDirectives(operation.Directives);
            writer.Write(' ');
        }

        Write(operation.SelectionSet);
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
    };

    private void WriteVariableDefinition(VariableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        Write(definition.Variable);
        writer.Write(": ");
        Write(definition.Type);
        if (definition.DefaultValue is not null)
        {
            writer.Write(" = ");
            Write(definition.DefaultValue);
        }

        WriteDirectives(definition.Directives);
    }

    private void WriteField(FieldNode field)
    {
        var mark = writer.SetMark();
        if (field.Alias is not null)
        {
            writer.Write(field.Alias.Value);
            writer.Write(": ");
        }

        writer.Write(field.Name.Value);
        WriteArguments(field.Arguments, mark);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is { Selections.Count: > 0 } selectionSet)
        {
            writer.Write(' ');
            Write(selectionSet);
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments, SyntaxWriter.Mark fieldStart)
    {
        var mark = writer.SetMark();
        WriteInParentheses(arguments);
        if (arguments.Count > 0 && writer.IsIndented && writer.LengthSince(fieldStart) > MaxLineLength)
        {
            writer.ReturnTo(mark);
            WriteLines('(', arguments, ')');
        }
    }

    private void WriteFragmentSpread(FragmentSpreadNode spread)
    {
        writer.Write("...");
        writer.Write(spread.Name.Value);
        WriteDirectives(spread.Directives);
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        writer.Write("...");
        if (fragment.TypeCondition is not null)
        {
            writer.Write(" on ");
            Write(fragment.TypeCondition);
        }

        WriteDirectives(fragment.Directives);
        writer.Write(' ');
        Write(fragment.SelectionSet);
    }

    private void WriteFragmentDefinition(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        writer.Write("fragment ");
        writer.Write(fragment.Name.Value);
        WriteDefinitionsInParentheses(fragment.VariableDefinitions);
        writer.Write(" on ");
        Write(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        writer.Write(' ');
        Write(fragment.SelectionSet);
    }
}
