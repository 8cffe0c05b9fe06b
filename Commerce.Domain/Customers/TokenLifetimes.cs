namespace Commerce.Domain.Customers;

/// <summary>How long sign-ins last.</summary>
/// <param name="Access">An access token.</param>
/// <param name="Session">A session without any refresh; each refresh starts it anew.</param>
/// <param name="Guest">A guest's session, and with it the guest's cart.</param>
public sealed record TokenLifetimes(TimeSpan Access, TimeSpan Session, TimeSpan Guest)
{
    public static TokenLifetimes Default { get; } = new(TimeSpan.FromMinutes(30), TimeSpan.FromDays(30), TimeSpan.FromDays(90));
}
