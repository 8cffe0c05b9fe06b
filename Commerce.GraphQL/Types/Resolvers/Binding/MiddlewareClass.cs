using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Building;

/// <summary>Middlewares that are classes: <c>Task InvokeAsync(IMiddlewareContext, services…)</c> with <c>FieldDelegate next</c> and services in the constructor.</summary>
internal static class MiddlewareClass
{
    public static FieldMiddleware Create<T>() where T : class => Create<T>((services, next) => ActivatorUtilities.CreateInstance<T>(services, next));

    public static FieldMiddleware Create<T>(Func<IServiceProvider, FieldDelegate, T> factory) where T : class
    {
        var invoke = Compile<T>();
        return next =>
        {
            // Made with the first request: only then are the services known.
            T? instance = null;
            return context =>
            {
                var middleware = Volatile.Read(ref instance) ?? Make(context);
                return invoke(middleware, context);
            };

            T Make(IMiddlewareContext context)
            {
                var made = factory(context.Schema.Services, next);
                return Interlocked.CompareExchange(ref instance, made, null) ?? made;
            }
        };
    }

    private static Func<T, IMiddlewareContext, ValueTask> Compile<T>()
    {
        var method = typeof(T).GetMethod("InvokeAsync") ?? typeof(T).GetMethod("Invoke")
            ?? throw new ArgumentException($"The middleware {typeof(T)} has no public method `Task InvokeAsync(IMiddlewareContext context)`.");
        var instance = Expression.Parameter(typeof(T));
        var context = Expression.Parameter(typeof(IMiddlewareContext));
        var arguments = method.GetParameters().Select(p => p.ParameterType.IsAssignableFrom(typeof(IMiddlewareContext))
            ? (Expression)context
            : p.ParameterType == typeof(CancellationToken)
                ? Expression.Property(context, typeof(IResolverContext).GetProperty(nameof(IResolverContext.RequestAborted))!)
                : Expression.Call(context, typeof(IResolverContext).GetMethods().Single(IsService).MakeGenericMethod(p.ParameterType)));
        Expression call = Expression.Call(instance, method, arguments);
        if (call.Type != typeof(ValueTask)) call = Expression.New(typeof(ValueTask).GetConstructor([typeof(Task)])!, call);
        return Expression.Lambda<Func<T, IMiddlewareContext, ValueTask>>(call, instance, context).Compile();
    }

    private static bool IsService(MethodInfo method)
        => method is { Name: nameof(IResolverContext.Service), IsGenericMethodDefinition: true } && method.GetParameters().Length == 0;
}
