using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Commerce.Domain.Payments.Gateway;

/// <summary>
/// Signs what a gateway sends: <c>t=1767225600,v1=5257a8…</c>, where <c>t</c> is when, in seconds since 1970, and <c>v1</c> the HMAC-SHA256 of
/// <c>t</c>, a dot and the raw body, in hex. While a secret is exchanged there may be several <c>v1</c>.
/// </summary>
public static class WebhookSignature
{
    /// <summary>The header it comes in.</summary>
    public const string Header = "Webhook-Signature";

    /// <summary>How far the sender's clock may be off, and how long a captured request can be sent again.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>The header's value for a body.</summary>
    public static string Sign(string secret, ReadOnlySpan<byte> body, DateTimeOffset at) => Sign([secret], body, at);

    /// <summary>The same with several secrets, of which the receiver has one.</summary>
    public static string Sign(IReadOnlyList<string> secrets, ReadOnlySpan<byte> body, DateTimeOffset at)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var header = new StringBuilder("t=").Append(time);
        foreach (var secret in secrets) header.Append(",v1=").Append(Convert.ToHexStringLower(Compute(secret, time, body)));
        return header.ToString();
    }

    /// <summary>Refuses a body that was not signed with the secret, or not just now.</summary>
    /// <exception cref="InvalidSignatureException" />
    public static void Verify(string secret, ReadOnlySpan<byte> body, string? header, DateTimeOffset now)
    {
        string? time = null;
        List<string> signatures = [];
        foreach (var part in (header ?? "").Split(','))
        {
            if (part.Trim().Split('=', 2) is not [var name, var value]) continue;
            if (name == "t") time = value;
            else if (name == "v1") signatures.Add(value);
        }

        if (time is null || signatures.Count == 0)
            throw new InvalidSignatureException($"The header {Header} must be written as t=<seconds since 1970>,v1=<HMAC-SHA256 in hex>.");
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            throw new InvalidSignatureException("The time of the signature is not a number of seconds since 1970.");
        var expected = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Compute(secret, time, body)));
        // All are compared, each in constant time.
        var matches = false;
        foreach (var signature in signatures)
            matches |= CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature));
        if (!matches) throw new InvalidSignatureException("The signature does not belong to this body.");
        if (Math.Abs(now.ToUnixTimeSeconds() - (decimal)seconds) > (decimal)Tolerance.TotalSeconds)
            throw new InvalidSignatureException("The signature is too old, or of the future.");
    }

    private static byte[] Compute(string secret, string time, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes(time + "."));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
