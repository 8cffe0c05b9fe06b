using System.Text;

namespace HotChocolate.Language;

/// <summary>
/// Shares the strings of names that occur again and again. A fixed table where a newer name replaces an older one of the same slot:
/// it cannot grow, whatever clients send, and needs no lock because a slot is read and written as a whole.
/// </summary>
internal static class NameCache
{
    private const int Size = 2048;
    private const int MaxLength = 32;
    private static readonly string?[] Names = new string?[Size];

    /// <param name="ascii">The characters of a name or a number.</param>
    public static string Get(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > MaxLength)
            return Encoding.ASCII.GetString(ascii);

        var hash = 2166136261u;
        foreach (var value in ascii)
            hash = (hash ^ value) * 16777619;

        ref var slot = ref Names[(hash ^ (hash >> 16)) % Size];
        var name = slot;
        if (name is null || !Ascii.Equals(ascii, name))
            slot = name = Encoding.ASCII.GetString(ascii);
        return name;
    }
}
