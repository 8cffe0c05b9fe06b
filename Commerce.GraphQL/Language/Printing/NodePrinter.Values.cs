using System.Globalization;
using System.Runtime.CompilerServices;

namespace HotChocolate.Language.Utilities;

internal sealed partial class NodePrinter
{
    private void WriteType(ITypeNode type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();

        switch (type)
        {
            case ListTypeNode list:
                writer.Write('[');
                WriteType(list.Type);
                writer.Write(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                writer.Write('!');
                break;
            default:
                writer.Write(((NamedTypeNode)type).Name.Value);
                break;
        }
    }

    private void WriteValue(IValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                writer.Write('$');
                writer.Write(variable.Name.Value);
                break;
            case StringValueNode text:
                WriteString(text);
                break;
            case BooleanValueNode boolean:
                writer.Write(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                writer.Write("null");
                break;
            case ListValueNode list:
                writer.Write('[');
                WriteJoined(list.Items, ", ");
                writer.Write(']');
                break;
            case ObjectValueNode obj:
                writer.Write('{');
                WriteJoined(obj.Fields, ", ");
                writer.Write('}');
                break;
            default:
                writer.Write(Convert.ToString(value.Value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private void WriteString(StringValueNode node)
    {
        if (!node.Block || !writer.IsIndented)
        {
            WriteQuoted(node.Value);
            return;
        }

        foreach (var character in BlockString.Print(node.Value))
        {
            if (character == '\n')
                writer.Line();
            else
                writer.Write(character);
        }
    }

    private void WriteQuoted(string value)
    {
        writer.Write('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"': writer.Write("\\\""); break;
                case '\\': writer.Write("\\\\"); break;
                case '\b': writer.Write("\\b"); break;
                case '\t': writer.Write("\\t"); break;
                case '\n': writer.Write("\\n"); break;
                case '\f': writer.Write("\\f"); break;
                case '\r': writer.Write("\\r"); break;
                default:
                    if (char.IsControl(character))
                        writer.Write($"\\u{(int)character:X4}");
                    else
                        writer.Write(character);
                    break;
            }
        }

        writer.Write('"');
    }
}
