using Commerce.Domain;

namespace Commerce.Api.Security;

/// <summary>A text is missing, too long, or holds what it must not.</summary>
public sealed class InvalidTextError(InvalidTextException refusal) : UserError(refusal);

/// <summary>A full card number, which the shop never takes.</summary>
public sealed class CardNumberError(CardNumberException refusal) : UserError(refusal);

/// <summary>There are enough of them already.</summary>
public sealed class LimitReachedError(LimitReachedException refusal) : UserError(refusal);
