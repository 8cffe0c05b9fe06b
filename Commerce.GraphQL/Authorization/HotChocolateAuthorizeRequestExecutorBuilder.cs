using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static class HotChocolateAuthorizeRequestExecutorBuilder
{
    /// <summary>Has fields and types guarded by <c>[Authorize]</c>, with the application's policies and the user of the request.</summary>
    public static IRequestExecutorBuilder AddAuthorization(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddAuthorization();
        return builder.AddAuthorizationHandler<DefaultAuthorizationHandler>();
    }

    /// <inheritdoc cref="AddAuthorization(IRequestExecutorBuilder)" />
    public static IRequestExecutorBuilder AddAuthorization(
        this IRequestExecutorBuilder builder,
        Action<AspNetCore.Authorization.AuthorizationOptions> configure)
    {
        builder.Services.AddAuthorization(configure);
        return builder.AddAuthorization();
    }

    /// <summary>Has fields and types guarded by <c>[Authorize]</c>, judged by another handler.</summary>
    public static IRequestExecutorBuilder AddAuthorizationHandler<T>(this IRequestExecutorBuilder builder)
        where T : class, IAuthorizationHandler
    {
        builder.Services.TryAddSingleton<AuthorizationPolicies>();
        builder.Services.Replace(ServiceDescriptor.Scoped<IAuthorizationHandler, T>());
        return builder.Configure(setup =>
        {
            if (setup.BeforeValidation.Contains(RequestAuthorizationStage.Instance))
                return;

            setup.BeforeValidation.Add(RequestAuthorizationStage.Instance);
            setup.SchemaConfigurations.Add((_, schema) =>
            {
                schema.AddDirectiveType(new AuthorizeDirectiveType()).AddDirectiveType(new AllowAnonymousDirectiveType());
                ((SchemaBuilder)schema).TryAddSchemaInterceptor(new AuthorizationInterceptor());
            });
        });
    }
}
