using System.Text;

namespace HotChocolate.Language.Utilities;

/// <summary>Text with indentation, of which the last part can be measured and taken back.</summary>
internal sealed class SyntaxWriter(bool indented)
{
    private const string Indentation = "  ";
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _lines;
    private int _indentationChars;

    public void Write(string text) => _text.Append(text);

    public void Write(char character) => _text.Append(character);

    /// <summary>A line break, or a space when all stands on one line.</summary>
    public void Line()
    {
        if (!indented)
        {
            _text.Append(' ');
            return;
        }

        _text.Append('\n');
        for (var i = 0; i < _depth; i++)
            _text.Append(Indentation);
        _lines++;
        _indentationChars += _depth * Indentation.Length;
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    public bool IsIndented => indented;

    public Mark SetMark() => new(_text.Length, _lines, _indentationChars);

    /// <summary>The characters written since <paramref name="mark"/>, without indentation.</summary>
    public int LengthSince(Mark mark) => _text.Length - mark.Length - (_indentationChars - mark.IndentationChars);

    public bool HasLinesSince(Mark mark) => _lines > mark.Lines;

    public void ReturnTo(Mark mark)
    {
        _text.Length = mark.Length;
        _lines = mark.Lines;
        _indentationChars = mark.IndentationChars;
    }

    public override string ToString() => _text.ToString();

    public readonly record struct Mark(int Length, int Lines, int IndentationChars);
}
