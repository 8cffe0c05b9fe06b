namespace Commerce.Domain;

/// <summary>An amount is larger than the shop can hold: about 21 million in the major unit of most currencies.</summary>
public sealed class AmountOverflowException()
    : DomainException("AMOUNT_OVERFLOW", $"The amount does not fit: at most {int.MaxValue} minor units are possible.");
