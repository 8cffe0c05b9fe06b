using System.Globalization;
using System.Security.Claims;
using Commerce.Domain;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;

namespace Commerce.Api.Security;

/// <summary>What a principal of the shop carries, and what follows from it.</summary>
internal static class ShopClaims
{
    private const string SessionId = "shop:session";
    private const string ApiKeyId = "shop:key";
    private const string Scope = "shop:scope";
    private const string GuestSessionId = "shop:guest";

    public static ClaimsPrincipal ToPrincipal(SignedInUser user, string scheme)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, Text(user.UserId)),
            new(ClaimTypes.Name, user.UserName),
            new(ClaimTypes.Email, user.Email),
            new(ClaimTypes.Role, EnumText.Of(user.Role)),
        ];
        if (user.SessionId is { } session) claims.Add(new(SessionId, Text(session)));
        if (user.ApiKeyId is { } key) claims.Add(new(ApiKeyId, Text(key)));
        if (user.Scopes is { } scopes) claims.AddRange(scopes.Select(scope => new Claim(Scope, scope)));
        return new ClaimsPrincipal(user.ApiKeyId is { } id ? new KeyIdentity(id, claims, scheme) : new ClaimsIdentity(claims, scheme));
    }

    /// <summary>A guest is known by a session but not signed in: the identity is not an authenticated one.</summary>
    public static ClaimsPrincipal ToGuest(KnownGuest session) =>
        new(new ClaimsIdentity([new Claim(GuestSessionId, Text(session.Id))]));

    public static int? GetUserId(this ClaimsPrincipal principal) => Number(principal, ClaimTypes.NameIdentifier);

    public static int? GetSessionId(this ClaimsPrincipal principal) => Number(principal, SessionId);

    public static int? GetApiKeyId(this ClaimsPrincipal principal) => Number(principal, ApiKeyId);

    public static int? GetGuestSessionId(this ClaimsPrincipal principal) => Number(principal, GuestSessionId);

    public static Role? GetRole(this ClaimsPrincipal principal) =>
        principal.FindFirstValue(ClaimTypes.Role) is { } role ? EnumText.Parse<Role>(role) : null;

    /// <summary>Whether a person may do it by role alone, or a key by its scope as well.</summary>
    public static bool HasScope(this ClaimsPrincipal principal, string scope) =>
        !principal.HasClaim(claim => claim.Type == ApiKeyId) || principal.HasClaim(Scope, scope);

    /// <summary>The same; of a key that may, it is noted that it needed the scope.</summary>
    public static bool UsesScope(this ClaimsPrincipal principal, string scope)
    {
        if (!principal.HasScope(scope)) return false;
        (principal.Identity as KeyIdentity)?.Note(scope);
        return true;
    }

    /// <summary>The same as <see cref="Passes"/>; of a key that is let through, it is noted which scope it needed.</summary>
    public static bool Uses(this ClaimsPrincipal principal, string policy) =>
        principal.Passes(policy) && Policies.Table.Any(row => row.Policy == policy && principal.UsesScope(row.Scope));

    /// <summary>Whether <see cref="Policies.Table"/> lets the principal through.</summary>
    public static bool Passes(this ClaimsPrincipal principal, string policy) =>
        principal.GetRole() is { } role
        && Policies.Table.Any(row => row.Policy == policy && row.Roles.Contains(role) && principal.HasScope(row.Scope));

    public static Viewer ToViewer(this ClaimsPrincipal principal)
    {
        if (principal.GetUserId() is not { } user) return new Viewer(GuestSessionId: principal.GetGuestSessionId() ?? 0);
        return new Viewer(
            UserId: user,
            CustomerId: principal.HasScope("profile:read") ? user : 0,
            BuyerId: principal.HasScope("orders:read") ? user : 0,
            SeesHidden: principal.Passes(Policies.Staff) || principal.Passes(Policies.Catalog) || principal.Passes(Policies.Customers),
            SeesStock: principal.Passes(Policies.Catalog),
            SeesCustomers: principal.Passes(Policies.Customers),
            SeesWebhooks: principal.Passes(Policies.Webhooks),
            SeesEverything: principal.Passes(Policies.Administration));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(ClaimsPrincipal principal, string type) =>
        principal.FindFirstValue(type) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
