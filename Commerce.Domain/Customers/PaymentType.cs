namespace Commerce.Domain.Customers;

/// <summary>A way to pay that the shop offers, such as card or invoice.</summary>
public sealed class PaymentType : IHasCreatedAt
{
    public int Id { get; set; }

    /// <summary>Unique.</summary>
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public bool IsActive { get; set; } = true;

    public DateTime CreatedAt { get; set; }

    public ICollection<PaymentMethod> PaymentMethods { get; set; } = [];
}
