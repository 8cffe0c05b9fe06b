using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Commerce.Domain.Data.Shared;

/// <summary>
/// Encrypts what <see cref="SharedSecrets"/> keeps, so that who has a copy of the database alone has none of the shop's secrets. The key comes
/// from the configuration of each node (<c>Keys:Secret</c>); without one, secrets are kept as they are.
/// </summary>
public sealed class SecretCipher
{
    private const string Mark = "aes-gcm:";
    private const int MinLength = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[]? _key;

    /// <param name="secret">From the configuration; null or empty for none.</param>
    /// <exception cref="SettingException">It is too short.</exception>
    public SecretCipher(string? secret)
    {
        if (string.IsNullOrEmpty(secret)) return;
        if (secret.Length < MinLength) throw new SettingException($"Keys:Secret is too short: give at least {MinLength} characters, such as 'openssl rand -base64 32' prints.");
        _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "Commerce.SharedSecrets"u8.ToArray());
    }

    public static SecretCipher From(IConfiguration? configuration) => new(configuration?["Keys:Secret"]);

    /// <param name="name">Whose value it is: nobody can put one secret in the place of another.</param>
    public string Encrypt(string name, string value)
    {
        if (_key is null) return value;
        var plain = Encoding.UTF8.GetBytes(value);
        var sealedUp = new byte[NonceSize + TagSize + plain.Length];
        var nonce = sealedUp.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(nonce, plain, sealedUp.AsSpan(NonceSize + TagSize), sealedUp.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(name));
        return Mark + Convert.ToBase64String(sealedUp);
    }

    /// <exception cref="SettingException">It was encrypted with another <c>Keys:Secret</c>.</exception>
    public string Decrypt(string name, string kept)
    {
        // From before there was a Keys:Secret.
        if (!kept.StartsWith(Mark, StringComparison.Ordinal)) return kept;
        if (_key is null) throw new SettingException("The shop's keys in the database are encrypted: set Keys:Secret as it is on the other nodes.");
        var sealedUp = Convert.FromBase64String(kept[Mark.Length..]);
        var plain = new byte[sealedUp.Length - NonceSize - TagSize];
        try
        {
            using var aes = new AesGcm(_key, TagSize);
            aes.Decrypt(sealedUp.AsSpan(0, NonceSize), sealedUp.AsSpan(NonceSize + TagSize), sealedUp.AsSpan(NonceSize, TagSize), plain, Encoding.UTF8.GetBytes(name));
        }
        catch (CryptographicException)
        {
            throw new SettingException("The shop's keys in the database are encrypted with another Keys:Secret: set it as it is on the other nodes.");
        }

        return Encoding.UTF8.GetString(plain);
    }
}
