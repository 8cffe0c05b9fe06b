using Commerce.Admin.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace Commerce.Admin.Account;

/// <summary>What needs a real response, because it writes the cookie.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(AdminLinks.SignOutPath, SignOutAsync).AllowAnonymous();
        // The request alone does it: reading the cookie puts renewed tokens into it.
        endpoints.MapPost(AdminLinks.RenewPath, () => Results.NoContent()).RequireAuthorization(AdminCookie.Policy);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, StaffSignIn staff, IAntiforgery antiforgery)
    {
        // The form's token belongs to the signed-in person, so they must be known before it is checked.
        if (await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.AuthenticateAsync(context, AdminCookie.Scheme) is { Principal: { } person })
            context.User = person;
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest("The page is out of date. Go back, load it again, then sign out.");
        await staff.SignOutAsync(context);
        return Results.LocalRedirect(AdminLinks.SignInPath);
    }
}
