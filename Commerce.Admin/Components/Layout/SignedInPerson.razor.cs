using System.Security.Claims;

namespace Commerce.Admin.Components.Layout;

public sealed partial class SignedInPerson
{
    private static string Claim(ClaimsPrincipal user, string type) => user.FindFirstValue(type) ?? "";

    private static string Initials(ClaimsPrincipal user)
    {
        var names = (user.Identity?.Name ?? "?").Split([' ', '.', '@'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(names.Take(2).Select(name => char.ToUpperInvariant(name[0])));
    }
}
