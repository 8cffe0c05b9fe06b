using HotChocolate.Resolvers;

namespace HotChocolate.Authorization;

/// <summary>Judges whether the user of a request may.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Whether the user may read a field.</summary>
    ValueTask<AuthorizeResult> AuthorizeAsync(
        IMiddlewareContext context,
        AuthorizeDirective directive,
        CancellationToken cancellationToken = default);

    /// <summary>Whether the user may make a request to which all of the directives apply.</summary>
    ValueTask<AuthorizeResult> AuthorizeAsync(
        AuthorizationContext context,
        IReadOnlyList<AuthorizeDirective> directives,
        CancellationToken cancellationToken = default);
}
