namespace HotChocolate;

/// <summary>What an error repeats of a text: an answer must not be as long as whatever it complains about.</summary>
internal static class Excerpt
{
    private const int MaxLength = 200;

    public static string Of(string text) => text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
}
