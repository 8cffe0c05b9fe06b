namespace Commerce.Domain.Carts;

/// <summary>What became of a cart.</summary>
/// <param name="Cart">The cart with all its lines, as they are stored now.</param>
/// <param name="Warnings">What the shop changed on its own.</param>
public sealed record CartChange(Cart Cart, IReadOnlyList<CartWarning> Warnings);
