using System.Security.Cryptography;
using Commerce.Domain.Customers;
using Microsoft.AspNetCore.DataProtection;

namespace Commerce.Domain.Webhooks;

/// <summary>
/// The secrets that events are signed with. They have to be read again for each event, so they are encrypted with the shop's keys: a copy of the
/// database alone signs nothing.
/// </summary>
public sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Commerce.Webhooks");

    /// <summary>A new secret, as its receiver gets it.</summary>
    public static string New() => Secrets.New("whsec");

    /// <summary>As it is stored.</summary>
    public string Protect(string secret) => _protector.Protect(secret);

    /// <summary>All secrets that sign at <paramref name="now"/>, the newest first; none that the shop's keys do not open.</summary>
    public IReadOnlyList<string> Of(WebhookSubscription subscription, DateTime now) =>
        [.. new[] { subscription.Secret, subscription.OverlapsAt(now) ? subscription.PreviousSecret : null }.Select(Open).OfType<string>()];

    private string? Open(string? kept)
    {
        if (kept is null) return null;
        try
        {
            return _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // The shop's keys were lost: it is told with the delivery, and another secret mends it.
            return null;
        }
    }
}
