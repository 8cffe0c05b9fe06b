using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>Signs in whom the header <c>X-User</c> names, with the roles after a semicolon.</summary>
internal sealed class UserHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "header";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers["X-User"].ToString() is not { Length: > 0 } header)
            return Task.FromResult(AuthenticateResult.NoResult());

        var parts = header.Split(';');
        IEnumerable<Claim> claims =
        [
            new(ClaimTypes.Name, parts[0]), .. parts.Skip(1).SelectMany(r => r.Split(',')).Select(r => new Claim(ClaimTypes.Role, r))
        ];
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, Name));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, Name)));
    }
}
