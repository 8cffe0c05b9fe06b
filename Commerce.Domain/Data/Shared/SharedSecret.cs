namespace Commerce.Domain.Data.Shared;

/// <summary>A secret that all nodes on one database need: a key that protects cookies and links, or what webhooks are signed with.</summary>
public sealed class SharedSecret
{
    /// <summary>What it is, such as <c>webhook-secret</c>; unique.</summary>
    public string Name { get; set; } = "";

    /// <summary>The secret, encrypted where <c>Keys:Secret</c> is set: see <see cref="SecretCipher"/>.</summary>
    public string Value { get; set; } = "";

    public DateTime CreatedAt { get; set; }
}
