using System.Security.Claims;
using Commerce.Domain.Customers;

namespace Commerce.Api.Security;

/// <summary>Finds out who shops with the current request.</summary>
internal static class ShopperExtensions
{
    /// <summary>Who is signed in, or the guest of the session whose token came along.</summary>
    /// <param name="accessor">The current request.</param>
    /// <param name="scope">What an API key needs to shop for its owner, such as <c>carts:write</c>.</param>
    /// <exception cref="NoShopperException">Neither a valid access token nor a valid session token came along.</exception>
    /// <exception cref="ScopeMissingException">The request comes from a key without the scope.</exception>
    public static Shopper GetShopper(this IHttpContextAccessor accessor, string scope) =>
        accessor.FindShopper(scope) ?? throw new NoShopperException();

    /// <summary>The same; null when nobody is known.</summary>
    /// <exception cref="ScopeMissingException">The request comes from a key without the scope.</exception>
    public static Shopper? FindShopper(this IHttpContextAccessor accessor, string scope)
    {
        var principal = accessor.HttpContext?.User ?? new ClaimsPrincipal();
        if (principal.GetUserId() is { } user)
            return principal.UsesScope(scope) ? new Shopper.Customer(user) : throw new ScopeMissingException(scope);
        return principal.GetGuestSessionId() is { } session ? new Shopper.Guest(session) : null;
    }
}
