namespace Commerce.Domain.Customers;

/// <summary>A user's means of payment. Of a card only the last four digits are ever known here.</summary>
public sealed class PaymentMethod : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public int PaymentTypeId { get; set; }

    /// <summary>Exactly four digits.</summary>
    public string? AccountNumberLast4 { get; set; }

    public string? CardType { get; set; }

    /// <summary><c>01</c> to <c>12</c>.</summary>
    public string? ExpirationMonth { get; set; }

    /// <summary>Four digits.</summary>
    public string? ExpirationYear { get; set; }

    public string? AccountHolderName { get; set; }

    public int? BillingAddressId { get; set; }

    /// <summary>What the payment gateway calls it; never readable. Without one it cannot be charged.</summary>
    public string? GatewayToken { get; set; }

    /// <summary>At most one of a user's methods.</summary>
    public bool IsDefault { get; set; }

    public bool IsActive { get; set; } = true;

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? User { get; set; }

    public PaymentType? PaymentType { get; set; }

    public Address? BillingAddress { get; set; }
}
