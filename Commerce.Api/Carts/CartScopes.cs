namespace Commerce.Api.Carts;

/// <summary>What an API key needs to shop for its owner.</summary>
internal static class CartScopes
{
    /// <summary>Changes the owner's cart.</summary>
    public const string Write = "carts:write";
}
