using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace Commerce.Admin.Security;

/// <summary>The session that this circuit, or this request, belongs to.</summary>
public sealed class CurrentSession(AdminSessions sessions, IServiceProvider services)
{
    private string? id;

    /// <summary>Endpoints say whose request it is; components need not, their circuit knows.</summary>
    public void Use(ClaimsPrincipal user) => id = user.FindFirstValue(AdminCookie.SessionClaim);

    public async ValueTask<AdminSession?> GetAsync()
    {
        if (id is null && services.GetService<AuthenticationStateProvider>() is { } circuit)
            Use((await circuit.GetAuthenticationStateAsync()).User);
        return id is null ? null : sessions.Find(id);
    }
}
