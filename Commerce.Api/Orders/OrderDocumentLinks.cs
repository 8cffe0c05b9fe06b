using System.Globalization;
using System.Security.Cryptography;
using Commerce.Domain.Orders.Documents;
using Microsoft.AspNetCore.DataProtection;

namespace Commerce.Api.Orders;

/// <summary>Addresses of documents that a browser can open: it sends no token, so the address is one, and holds for an hour.</summary>
public sealed class OrderDocumentLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>What the addresses begin with.</summary>
    public const string Prefix = "/order-documents/";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly IDataProtector _protector = protection.CreateProtector("Commerce.OrderDocuments");

    /// <summary>The address of an order's document.</summary>
    public string UrlOf(int orderId, OrderDocument document) =>
        Prefix + _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{(clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()}:{orderId}:{(int)document}"));

    /// <summary>What an address is for; null when it is none of ours, or too old.</summary>
    internal (int OrderId, OrderDocument Document)? Read(string token)
    {
        try
        {
            var parts = _protector.Unprotect(token).Split(':');
            return long.Parse(parts[0], CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeSeconds()
                ? (int.Parse(parts[1], CultureInfo.InvariantCulture), (OrderDocument)int.Parse(parts[2], CultureInfo.InvariantCulture))
                : null;
        }
        catch (CryptographicException)
        {
            // Somebody tries addresses out.
            return null;
        }
    }
}
