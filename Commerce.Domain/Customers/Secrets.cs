using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Commerce.Domain.Customers;

/// <summary>Bearer secrets: 256 random bits, shown once and kept as a hash.</summary>
public static class Secrets
{
    /// <summary>
    /// Makes a new secret with a readable prefix, by which leaked ones can be recognised. A plain hash suffices at rest,
    /// because nobody can guess 256 bits.
    /// </summary>
    public static string New(string prefix) => prefix + "_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 in lower-case hex: what is stored and looked up.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
