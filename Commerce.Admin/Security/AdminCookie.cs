using System.Security.Claims;
using Commerce.Admin.Account.Operations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Commerce.Admin.Security;

/// <summary>The admin's own cookie: encrypted, for this host only, out of reach of scripts. It has nothing to do with the API's bearer tokens but carrying them.</summary>
public static class AdminCookie
{
    public const string Scheme = "Commerce.Admin";

    /// <summary>The policy that every page but the sign-in asks for.</summary>
    public const string Policy = "Commerce.Admin.Staff";

    public const string SessionClaim = "session";

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "commerce.admin";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = AdminLinks.SignInPath;
        options.AccessDeniedPath = AdminLinks.SignInPath;
        options.ReturnUrlParameter = AdminLinks.ReturnUrlParameter;
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    public static void Configure(AuthorizationPolicyBuilder policy)
        => policy.AddAuthenticationSchemes(Scheme).RequireAuthenticatedUser().RequireRole(StaffRoles.All.Split(','));

    public static ClaimsPrincipal Principal(string sessionId, Person person) => new(new ClaimsIdentity(
    [
        new Claim(SessionClaim, sessionId),
        new Claim(ClaimTypes.NameIdentifier, person.Id),
        new Claim(ClaimTypes.Name, person.DisplayName),
        new Claim(ClaimTypes.Email, person.Email ?? ""),
        new Claim(ClaimTypes.Role, person.Role)
    ], Scheme));

    /// <summary>Meets the session that belongs to the cookie, or brings it back; tokens renewed meanwhile go into the cookie.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var sessions = context.HttpContext.RequestServices.GetRequiredService<AdminSessions>();
        var id = context.Principal?.FindFirstValue(SessionClaim);
        if (id is null || SessionTokens.From(context.Properties) is not { } carried || sessions.GetOrAdd(id, carried) is not { HasEnded: false } session)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
            return;
        }

        if (session.Tokens.ExpiresAt > carried.ExpiresAt)
        {
            session.Tokens.StoreIn(context.Properties);
            context.ShouldRenew = true;
        }
    }
}
