using System.Text.Unicode;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>Relay's global ids and the cursors of the baselines.</summary>
internal static class GlobalId
{
    public static string Of(string type, int key)
    {
        Span<byte> text = stackalloc byte[64];
        Utf8.TryWrite(text, $"{type}:{key}", out var length);
        return Convert.ToBase64String(text[..length]);
    }

    /// <summary>Points behind a product in the order of prices; opaque, so every server may write its own.</summary>
    public static string Cursor(int priceCents, int key)
    {
        Span<byte> text = stackalloc byte[64];
        Utf8.TryWrite(text, $"{priceCents}:{key}", out var length);
        return Convert.ToBase64String(text[..length]);
    }
}
