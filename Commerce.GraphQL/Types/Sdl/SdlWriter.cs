using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Types.Sdl;

/// <summary>Writes the definitions of a schema document as text.</summary>
internal sealed partial class SdlWriter(SdlStyle style)
{
    private readonly StringBuilder _text = new();

    public string Write(IEnumerable<IDefinitionNode> definitions)
    {
        foreach (var definition in definitions)
        {
            if (_text.Length > 0)
                _text.Append("\n\n");
            Write(definition);
        }

        return _text.ToString();
    }

    private void Write(IDefinitionNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description, "");
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteBlock(schema.OperationTypes, (root, _) => WriteRoot(root));
                break;
            case ComplexTypeDefinitionNodeBase type:
                WriteHead(type is ObjectTypeDefinitionNode ? "type" : "interface", (ITypeDefinitionNode)type);
                if (type.Interfaces.Count > 0)
                    _text.Append(" implements ").AppendJoin(" & ", type.Interfaces.Select(name => name.Name.Value));
                WriteDirectives(type.Directives);
                WriteBlock(type.Fields, WriteField);
                break;
            case UnionTypeDefinitionNode type:
                WriteHead("union", type);
                WriteDirectives(type.Directives);
                if (type.Types.Count > 0)
                    _text.Append(" = ").AppendJoin(" | ", type.Types.Select(name => name.Name.Value));
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHead("input", type);
                WriteDirectives(type.Directives);
                WriteBlock(type.Fields, (field, isFirst) => WriteInput(field, "  ", isFirst));
                break;
            case EnumTypeDefinitionNode type:
                WriteHead("enum", type);
                WriteDirectives(type.Directives);
                WriteBlock(type.Values, WriteValue);
                break;
            case ScalarTypeDefinitionNode type:
                WriteHead("scalar", type);
                WriteDirectives(type.Directives);
                break;
            case DirectiveDefinitionNode directive:
                WriteDescription(directive.Description, "");
                _text.Append("directive @").Append(directive.Name.Value);
                WriteArguments(directive.Arguments, "");
                _text.Append(directive.IsRepeatable ? " repeatable on " : " on ").AppendJoin(" | ", directive.Locations.Select(location => location.Value));
                break;
            default:
                throw new ArgumentException($"A {node.Kind} does not belong into a schema.", nameof(node));
        }
    }

    private void WriteHead(string keyword, ITypeDefinitionNode type)
    {
        WriteDescription(type.Description, "");
        _text.Append(keyword).Append(' ').Append(type.Name.Value);
    }

    private void WriteRoot(OperationTypeDefinitionNode root)
        => _text.Append("  ").Append(root.Operation.ToString().ToLowerInvariant()).Append(": ").Append(root.Type.Name.Value);

    private void WriteField(FieldDefinitionNode field, bool isFirst)
    {
        WriteDescription(field.Description, "  ", isFirst);
        _text.Append("  ").Append(field.Name.Value);
        WriteArguments(field.Arguments, "  ");
        _text.Append(": ").Append(field.Type.ToString(false));
        WriteDirectives(field.Directives);
    }

    private void WriteValue(EnumValueDefinitionNode value, bool isFirst)
    {
        WriteDescription(value.Description, "  ", isFirst);
        _text.Append("  ").Append(value.Name.Value);
        WriteDirectives(value.Directives);
    }

    private void WriteArguments(IReadOnlyList<InputValueDefinitionNode> arguments, string indent)
    {
        if (arguments.Count == 0)
            return;

        _text.Append('(');
        if (style.IsCompact)
            WriteCompactArguments(arguments, indent);
        else if (arguments.All(argument => argument.Description is null))
            WriteJoined(arguments, ", ", WriteInputBody);
        else
        {
            foreach (var argument in arguments)
            {
                _text.Append('\n');
                WriteInput(argument, indent + "  ", ReferenceEquals(argument, arguments[0]));
            }

            _text.Append('\n').Append(indent);
        }

        _text.Append(')');
    }

    private void WriteCompactArguments(IReadOnlyList<InputValueDefinitionNode> arguments, string indent)
        => WriteJoined(arguments, " ", argument =>
        {
            if (argument.Description is { Value: var text })
            {
                WriteCompactText(text, indent);
                _text.Append(' ');
            }

            WriteInputBody(argument);
        });

    private void WriteInput(InputValueDefinitionNode input, string indent, bool isFirst)
    {
        WriteDescription(input.Description, indent, isFirst);
        _text.Append(indent);
        WriteInputBody(input);
    }

    private void WriteInputBody(InputValueDefinitionNode input)
    {
        _text.Append(input.Name.Value).Append(": ").Append(input.Type.ToString(false));
        if (input.DefaultValue is not null)
        {
            _text.Append(" = ");
            WriteLiteral(input.DefaultValue);
        }

        WriteDirectives(input.Directives);
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(" @").Append(directive.Name.Value);
            if (directive.Arguments.Count == 0)
                continue;

            _text.Append('(');
            WriteJoined(directive.Arguments, ", ", argument =>
            {
                _text.Append(argument.Name.Value).Append(": ");
                WriteLiteral(argument.Value);
            });
            _text.Append(')');
        }
    }

    private void WriteBlock<T>(IReadOnlyList<T> members, Action<T, bool> write)
    {
        if (members.Count == 0)
            return;

        _text.Append(" {");
        for (var i = 0; i < members.Count; i++)
        {
            _text.Append('\n');
            write(members[i], i == 0);
        }

        _text.Append("\n}");
    }

    private void WriteJoined<T>(IReadOnlyList<T> items, string separator, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                _text.Append(separator);
            write(items[i]);
        }
    }
}
