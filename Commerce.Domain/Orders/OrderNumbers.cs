using System.Security.Cryptography;

namespace Commerce.Domain.Orders;

/// <summary>
/// What orders are called: eight letters and digits in two groups, such as <c>K7QX-4M2P</c>. Short enough for the phone, without
/// characters that are taken for others or make words, and nobody learns from one how many there are or what the next is called.
/// </summary>
public static class OrderNumbers
{
    private const string Alphabet = "23456789BCDFGHJKMNPQRSTVWXYZ";

    /// <summary>A number by chance. Among a million orders every 400th hits one that is taken: whoever takes it looks.</summary>
    public static string New() => Write(RandomNumberGenerator.GetInt32);

    /// <summary>Always the same number for the same <paramref name="n"/>; for demo data.</summary>
    public static string Of(int n)
    {
        // A simple sequence of our own: the framework's may change with its version.
        var state = (uint)n * 2654435761u + 40503u;
        return Write(limit =>
        {
            state = state * 1664525u + 1013904223u;
            return (int)((state >> 8) % (uint)limit);
        });
    }

    private static string Write(Func<int, int> next) => string.Create(9, next, static (text, draw) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = i == 4 ? '-' : Alphabet[draw(Alphabet.Length)];
    });
}
