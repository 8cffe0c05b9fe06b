using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Language.Utilities;

namespace HotChocolate.Types.Sdl;

internal sealed partial class SdlWriter
{
    private void WriteDescription(StringValueNode? description, string indent, bool isFirst = true)
    {
        if (description is null)
            return;

        var text = description.Value;
        if (style.IsCompact)
        {
            _text.Append(indent);
            WriteCompactText(text, indent);
        }
        else
        {
            // A described member stands apart from the one before it.
            if (!isFirst)
                _text.Append('\n');
            _text.Append(indent);
            if (BlockString.IsPrintable(text))
                WriteLines(BlockString.Print(text), indent, indentBlank: false);
            else
                _text.Append(new StringValueNode(text).ToString(false));
        }

        _text.Append('\n');
    }

    private void WriteCompactText(string text, string indent)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
            WriteLines($"\"\"\"\n{text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal)}\n\"\"\"", indent, indentBlank: true);
        else
            WriteQuoted(text);
    }

    private void WriteLines(string block, string indent, bool indentBlank)
    {
        var lines = block.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                _text.Append('\n').Append(lines[i].Length > 0 || indentBlank ? indent : "");
            _text.Append(lines[i]);
        }
    }

    private void WriteLiteral(IValueNode value)
    {
        if (!style.IsCompact)
        {
            _text.Append(value.ToString(false));
            return;
        }

        switch (value)
        {
            case StringValueNode text:
                WriteQuoted(text.Value);
                break;
            case ListValueNode { Items.Count: > 0 } list:
                _text.Append("[ ");
                WriteJoined(list.Items, ", ", WriteLiteral);
                _text.Append(" ]");
                break;
            case ObjectValueNode { Fields.Count: > 0 } node:
                _text.Append("{ ");
                WriteJoined(node.Fields, ", ", field =>
                {
                    _text.Append(field.Name.Value).Append(": ");
                    WriteLiteral(field.Value);
                });
                _text.Append(" }");
                break;
            default:
                _text.Append(value.ToString(false));
                break;
        }
    }

    /// <summary>A string as JSON writers escape it, slashes included, so that the text may stand in a page's script.</summary>
    private void WriteQuoted(string text)
    {
        _text.Append('"');
        foreach (var rune in text)
        {
            switch (rune)
            {
                case '"': _text.Append("\\\""); break;
                case '\\': _text.Append("\\\\"); break;
                case '/': _text.Append("\\/"); break;
                case '\b': _text.Append("\\b"); break;
                case '\f': _text.Append("\\f"); break;
                case '\n': _text.Append("\\n"); break;
                case '\r': _text.Append("\\r"); break;
                case '\t': _text.Append("\\t"); break;
                default:
                    if (char.IsControl(rune))
                        _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)rune:X4}");
                    else
                        _text.Append(rune);
                    break;
            }
        }

        _text.Append('"');
    }
}
