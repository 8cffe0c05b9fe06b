namespace Commerce.Domain.Customers;

/// <summary>There is no such entry, or it is on somebody else's list.</summary>
public sealed class WishlistItemNotFoundException(int id) : DomainException("WISHLIST_ITEM_NOT_FOUND", $"There is no entry {id} on your wishlist.", "id");

/// <summary>A wish is for one piece or more.</summary>
public sealed class InvalidWishQuantityException(int max)
    : DomainException("INVALID_QUANTITY", $"A quantity is a whole number from 1 to {max}.", "quantity");
