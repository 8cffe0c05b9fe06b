namespace Commerce.Domain.Customers;

/// <summary>An entry of a user's address book.</summary>
public sealed class Address : IHasCreatedAt, IHasUpdatedAt
{
    public int Id { get; set; }

    public int UserId { get; set; }

    /// <summary>Who receives post there, when not the user.</summary>
    public string? RecipientName { get; set; }

    public string AddressLine1 { get; set; } = "";

    public string? AddressLine2 { get; set; }

    public string City { get; set; } = "";

    /// <summary>The ISO 3166-2 subdivision without the country: <c>CA</c>, <c>BY</c>.</summary>
    public string? State { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public string? Phone { get; set; }

    /// <summary>When the user removed it while orders still refer to it.</summary>
    public DateTime? ArchivedAt { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime UpdatedAt { get; set; }

    public User? User { get; set; }
}
