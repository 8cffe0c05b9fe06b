namespace Commerce.Domain.Customers;

/// <summary>There is no such means of payment, or it is somebody else's.</summary>
public sealed class PaymentMethodNotFoundException(int id) : DomainException("PAYMENT_METHOD_NOT_FOUND", $"You have no means of payment {id}.", "id");

/// <summary>The shop does not take this kind of payment.</summary>
public sealed class PaymentTypeNotFoundException(int id)
    : DomainException("PAYMENT_TYPE_NOT_FOUND", $"The shop has no way to pay {id}. See paymentTypes for those that it has.", "paymentTypeId");

/// <summary>Not the last four digits.</summary>
public sealed class InvalidLast4Exception()
    : DomainException("INVALID_LAST4", "Give exactly the last four digits of the number.", "accountNumberLast4");

/// <summary>Not a month and a year.</summary>
public sealed class InvalidExpiryException()
    : DomainException("INVALID_EXPIRY", "Give the month as 01 to 12 and the year in four digits, or neither.", "expirationMonth");

/// <summary>The card cannot be used any more.</summary>
public sealed class CardExpiredException() : DomainException("CARD_EXPIRED", "The card has expired.", "expirationYear");
