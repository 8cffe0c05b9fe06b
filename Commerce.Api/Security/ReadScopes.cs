using System.Collections.Frozen;
using System.Security.Claims;
using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Which scopes of a key decide how much it sees of a type: what <see cref="Commerce.Domain.Data.Viewer"/> is made of, by type.</summary>
internal static class ReadScopes
{
    private static readonly string[] OfBuyers = ["orders:read"];
    private static readonly string[] OfCustomers = ["profile:read"];

    private static readonly FrozenDictionary<string, string[]> s_own = new (string[] Types, string[] Scopes)[]
    {
        (["Order", "OrderItem", "OrderTax", "OrderStatusChange", "Payment", "Refund", "RefundItem", "Shipment", "ShipmentItem", "Return", "ReturnItem"], OfBuyers),
        (["Address", "PaymentMethod", "Wishlist", "WishlistItem", "Cart", "CartItem", "Session"], OfCustomers),
        (["User", "CouponRedemption"], []),
    }.SelectMany(row => row.Types.Select(type => (type, row.Scopes))).ToFrozenDictionary(row => row.type, row => row.Scopes, StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_catalog = new[]
        { "Product", "ProductVariant", "ProductCategory", "ProductImage", "VariantTrait", "Category", "Review", "Blob", "Coupon" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Notes the scopes of the key that something of this type was read with.</summary>
    public static void Note(string type, KeyIdentity key, Role role)
    {
        var principal = new ClaimsPrincipal(key);
        if (s_own.TryGetValue(type, out var own))
        {
            foreach (var scope in own) principal.UsesScope(scope);
            principal.Uses(type == "Session" ? Policies.Administration : Policies.Customers);
        }
        else if (s_catalog.Contains(type) && role is not Role.Customer)
        {
            // Any one of them shows all of it.
            _ = principal.Uses(Policies.Staff) || principal.Uses(Policies.Catalog) || principal.Uses(Policies.Customers);
        }
    }
}
