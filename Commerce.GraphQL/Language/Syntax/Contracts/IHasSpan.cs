namespace HotChocolate.Language;

/// <summary>A literal whose source text is at hand as UTF-8 (of a string: its value, unescaped).</summary>
public interface IHasSpan
{
    ReadOnlySpan<byte> AsSpan();
}
