using System.Security.Claims;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Authorization;

namespace HotChocolate.Authorization;

/// <summary>Asks the application's policies. The resource that they see is the field's <see cref="IMiddlewareContext"/>.</summary>
internal sealed class DefaultAuthorizationHandler(IAuthorizationService service, AuthorizationPolicies policies) : IAuthorizationHandler
{
    private static readonly ClaimsPrincipal s_nobody = new(new ClaimsIdentity());

    public ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default)
        => AuthorizeAsync(context.ContextData, directive, context);

    public async ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default)
    {
        foreach (var directive in directives)
        {
            var result = await AuthorizeAsync(context.ContextData, directive, context).ConfigureAwait(false);
            if (result is not AuthorizeResult.Allowed)
                return result;
        }

        return AuthorizeResult.Allowed;
    }

    private async ValueTask<AuthorizeResult> AuthorizeAsync(
        IDictionary<string, object?> contextData,
        AuthorizeDirective directive,
        object resource)
    {
        if (await policies.GetAsync(directive).ConfigureAwait(false) is not { } policy)
            return AuthorizeResult.PolicyNotFound;

        // A request without a user is one of nobody.
        var user = contextData.TryGetValue(nameof(ClaimsPrincipal), out var value) && value is ClaimsPrincipal known ? known : s_nobody;
        var result = await service.AuthorizeAsync(user, resource, policy).ConfigureAwait(false);
        return result.Succeeded
            ? AuthorizeResult.Allowed
            : user.Identities.Any(identity => identity.IsAuthenticated) ? AuthorizeResult.NotAllowed : AuthorizeResult.NotAuthenticated;
    }
}
