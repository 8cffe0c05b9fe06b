using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Authorization;

/// <summary>Resolves a field only for those who may read it.</summary>
internal static class AuthorizeMiddleware
{
    /// <summary>The key of these middlewares; their details are the directive.</summary>
    public const string Key = "authorize";

    public static FieldMiddleware Create(AuthorizeDirective directive)
        => directive.Apply is ApplyPolicy.AfterResolver
            ? next => context => AfterAsync(context, directive, next)
            : next => context => BeforeAsync(context, directive, next);

    /// <summary>Why the user may not, or null.</summary>
    public static async ValueTask<IError?> CheckAsync(IMiddlewareContext context, AuthorizeDirective directive)
    {
        var handler = context.RequestServices.GetRequiredService<IAuthorizationHandler>();
        var result = await handler.AuthorizeAsync(context, directive, context.RequestAborted).ConfigureAwait(false);
        return result is AuthorizeResult.Allowed
            ? null
            : AuthorizationErrors.Create(result, directive).SetPath(context.Path).AddLocation(context.Selection.SyntaxNode).Build();
    }

    private static async ValueTask BeforeAsync(IMiddlewareContext context, AuthorizeDirective directive, FieldDelegate next)
    {
        if (await CheckAsync(context, directive).ConfigureAwait(false) is { } error)
            context.Result = error;
        else
            await next(context).ConfigureAwait(false);
    }

    private static async ValueTask AfterAsync(IMiddlewareContext context, AuthorizeDirective directive, FieldDelegate next)
    {
        await next(context).ConfigureAwait(false);
        if (context.Result is not (null or IError or IEnumerable<IError>)
            && await CheckAsync(context, directive).ConfigureAwait(false) is { } error)
        {
            context.Result = error;
        }
    }
}
