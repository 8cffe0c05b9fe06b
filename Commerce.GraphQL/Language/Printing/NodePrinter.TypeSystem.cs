namespace HotChocolate.Language.Utilities;

internal sealed partial class NodePrinter
{
    private void WriteTypeSystem(ISyntaxNode node)
    {
        switch (node)
        {
            case ITypeDefinitionNode type:
                WriteDescription(type.Description);
                WriteTypeBody(type);
                break;
            case ITypeExtensionNode extension:
                writer.Write("extend ");
                WriteTypeBody(extension);
                break;
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                WriteSchemaBody(schema);
                break;
            case SchemaExtensionNode schema:
                writer.Write("extend ");
                WriteSchemaBody(schema);
                break;
            case OperationTypeDefinitionNode operationType:
                writer.Write(Keyword(operationType.Operation));
                writer.Write(": ");
                Write(operationType.Type);
                break;
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode inputValue:
                WriteInputValueDefinition(inputValue);
                break;
            case EnumValueDefinitionNode enumValue:
                WriteDescription(enumValue.Description);
                writer.Write(enumValue.Name.Value);
                WriteDirectives(enumValue.Directives);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case SchemaCoordinateNode coordinate:
                WriteSchemaCoordinate(coordinate);
                break;
            default:
                throw new ArgumentException($"A {node.Kind} cannot be printed.", nameof(node));
        }
    }

    private void WriteSchemaBody(SchemaDefinitionNodeBase schema)
    {
        writer.Write("schema");
        WriteDirectives(schema.Directives);
        WriteMembers(schema.OperationTypes);
    }

    private void WriteTypeBody(INamedSyntaxNode type)
    {
        switch (type)
        {
            case ComplexTypeDefinitionNodeBase complex:
                WriteHead(complex is ObjectTypeDefinitionNode or ObjectTypeExtensionNode ? "type " : "interface ", type);
                if (complex.Interfaces.Count > 0)
                {
                    writer.Write(" implements ");
                    WriteJoined(complex.Interfaces, " & ");
                }

                WriteDirectives(type.Directives);
                WriteMembers(complex.Fields);
                break;
            case UnionTypeDefinitionNodeBase union:
                WriteHead("union ", type);
                WriteDirectives(type.Directives);
                if (union.Types.Count > 0)
                {
                    writer.Write(" = ");
                    WriteJoined(union.Types, " | ");
                }

                break;
            case EnumTypeDefinitionNodeBase enumType:
                WriteHead("enum ", type);
                WriteDirectives(type.Directives);
                WriteMembers(enumType.Values);
                break;
            case InputObjectTypeDefinitionNodeBase input:
                WriteHead("input ", type);
                WriteDirectives(type.Directives);
                WriteMembers(input.Fields);
                break;
            default:
                WriteHead("scalar ", type);
                WriteDirectives(type.Directives);
                break;
        }
    }

    private void WriteHead(string keyword, INamedSyntaxNode type)
    {
        writer.Write(keyword);
        writer.Write(type.Name.Value);
    }

    private void WriteMembers(IReadOnlyList<ISyntaxNode> members)
    {
        if (members.Count == 0)
            return;

        writer.Write(' ');
        WriteBlock(members);
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        writer.Write(field.Name.Value);
        WriteDefinitionsInParentheses(field.Arguments);
        writer.Write(": ");
        Write(field.Type);
        WriteDirectives(field.Directives);
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode inputValue)
    {
        WriteDescription(inputValue.Description);
        writer.Write(inputValue.Name.Value);
        writer.Write(": ");
        Write(inputValue.Type);
        if (inputValue.DefaultValue is not null)
        {
            writer.Write(" = ");
            Write(inputValue.DefaultValue);
        }

        WriteDirectives(inputValue.Directives);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        writer.Write("directive @");
        writer.Write(directive.Name.Value);
        WriteDefinitionsInParentheses(directive.Arguments);
        writer.Write(directive.IsRepeatable ? " repeatable on " : " on ");
        WriteJoined(directive.Locations, " | ");
    }

    private void WriteSchemaCoordinate(SchemaCoordinateNode coordinate)
    {
        if (coordinate.OfDirective)
            writer.Write('@');
        writer.Write(coordinate.Name.Value);
        if (coordinate.MemberName is not null)
        {
            writer.Write('.');
            writer.Write(coordinate.MemberName.Value);
        }

        if (coordinate.ArgumentName is not null)
        {
            writer.Write('(');
            writer.Write(coordinate.ArgumentName.Value);
            writer.Write(":)");
        }
    }
}
