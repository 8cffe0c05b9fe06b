using Commerce.Api.Security;
using Commerce.Domain.Customers;

namespace Commerce.Api.Customers;

/// <summary>There is no such means of payment, or it is somebody else's.</summary>
public sealed class PaymentMethodNotFoundError(PaymentMethodNotFoundException refusal) : UserError(refusal);

/// <summary>The shop does not take this kind of payment.</summary>
public sealed class PaymentTypeNotFoundError(PaymentTypeNotFoundException refusal) : UserError(refusal);

/// <summary>Not the last four digits.</summary>
public sealed class InvalidLast4Error(InvalidLast4Exception refusal) : UserError(refusal);

/// <summary>Not a month and a year.</summary>
public sealed class InvalidExpiryError(InvalidExpiryException refusal) : UserError(refusal);

/// <summary>The card cannot be used any more.</summary>
public sealed class CardExpiredError(CardExpiredException refusal) : UserError(refusal);
