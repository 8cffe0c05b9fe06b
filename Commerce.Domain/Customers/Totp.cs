using System.Globalization;
using System.Security.Cryptography;

namespace Commerce.Domain.Customers;

/// <summary>Codes of authenticators (RFC 6238): six digits, a new one every 30 seconds, from a key in Base32.</summary>
public static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>The step of time in which a code is right; null when it is wrong. Clocks may differ by one step.</summary>
    public static long? FindStep(string key, string code, DateTimeOffset now)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length != 6 || !digits.All(char.IsAsciiDigit)) return null;
        var current = now.ToUnixTimeSeconds() / (long)Step.TotalSeconds;
        long? found = null;
        // Each is compared to its end, whatever the others say: the time it takes tells nothing.
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(key, step)), System.Text.Encoding.ASCII.GetBytes(digits))) found = step;
        }

        return found;
    }

    /// <summary>The code of a moment.</summary>
    public static string At(string key, DateTimeOffset now) => At(key, now.ToUnixTimeSeconds() / (long)Step.TotalSeconds);

    // RFC 6238 takes HMAC-SHA-1, and that is what authenticators know.
#pragma warning disable CA5350
    private static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
        HMACSHA1.HashData(FromBase32(key), counter, hash);
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash[(hash[19] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    private static byte[] FromBase32(string text)
    {
        List<byte> bytes = [];
        var (bits, count) = (0, 0);
        foreach (var letter in text)
        {
            bits = (bits << 5) | Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if ((count += 5) < 8) continue;
            bytes.Add((byte)(bits >> (count -= 8)));
            bits &= (1 << count) - 1;
        }

        return [.. bytes];
    }
}
