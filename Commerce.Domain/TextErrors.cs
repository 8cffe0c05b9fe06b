namespace Commerce.Domain;

/// <summary>A text is missing, too long, or holds what it must not.</summary>
public sealed class InvalidTextException(string reason) : DomainException("INVALID_TEXT", reason);

/// <summary>Full card numbers are never taken, wherever they are written. The number is not repeated.</summary>
public sealed class CardNumberException()
    : DomainException("CARD_NUMBER_REFUSED", "This looks like a full card number, which the shop never takes. Of a card give the last four digits only.");

/// <summary>There are enough of them already.</summary>
public sealed class LimitReachedException(int limit, string things)
    : DomainException("LIMIT_REACHED", $"More than {limit} {things} are not possible. Remove one first.");
