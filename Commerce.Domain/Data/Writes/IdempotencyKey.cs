using System.Security.Cryptography;
using System.Text.Json;

namespace Commerce.Domain.Data.Writes;

/// <summary>
/// What a client calls one piece of work, so that sending it again does it once. Keys of different owners and operations have nothing
/// to do with each other.
/// </summary>
public sealed record IdempotencyKey
{
    /// <summary>The longest key that is taken, in characters.</summary>
    public const int MaxLength = 200;

    private IdempotencyKey(string owner, string operation, string key, string inputHash) =>
        (Owner, Operation, Key, InputHash) = (owner, operation, key, inputHash);

    public string Owner { get; }

    public string Operation { get; }

    public string Key { get; }

    /// <summary>SHA-256 of the input, in hex: the same key with another input is a mistake.</summary>
    public string InputHash { get; }

    /// <param name="owner">Whose key it is, such as <c>user:7</c>.</param>
    /// <param name="operation">The name of the use case.</param>
    /// <param name="key">The client's key.</param>
    /// <param name="input">All that the work depends on besides the key; compared as JSON.</param>
    /// <exception cref="InvalidIdempotencyKeyException">The key is empty or too long.</exception>
    public static IdempotencyKey Of<TInput>(string owner, string operation, string key, TInput input) =>
        string.IsNullOrWhiteSpace(key) || key.Length > MaxLength
            ? throw new InvalidIdempotencyKeyException()
            : new IdempotencyKey(owner, operation, key, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input))));
}
