namespace Commerce.Domain.Customers;

/// <summary>That somebody may join the staff. The link to do so is mailed; only its hash is kept.</summary>
public sealed class StaffInvitation : IHasCreatedAt
{
    public int Id { get; set; }

    public string Email { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>SHA-256 of the token, in hex; null until the mail is written.</summary>
    public string? TokenHash { get; set; }

    /// <summary>Who invited.</summary>
    public int InvitedById { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    public DateTime? AcceptedAt { get; set; }

    /// <summary>When it was taken back, or another one took its place.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public User? InvitedBy { get; set; }

    /// <summary>Whether its link can be followed.</summary>
    public bool IsOpenAt(DateTime now) => AcceptedAt is null && WithdrawnAt is null && ExpiresAt > now;
}
