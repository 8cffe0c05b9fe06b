using HotChocolate.Resolvers;
using HotChocolate.Types.Building;

namespace HotChocolate.Types;

/// <summary>Middlewares that are classes: <c>Task InvokeAsync(IMiddlewareContext, services…)</c> with <c>FieldDelegate next</c> and services in the constructor.</summary>
public static class MiddlewareObjectFieldDescriptorExtensions
{
    /// <summary>Adds a middleware class.</summary>
    public static IObjectFieldDescriptor Use<TMiddleware>(this IObjectFieldDescriptor descriptor) where TMiddleware : class
        => descriptor.Use(MiddlewareClass.Create<TMiddleware>());

    /// <summary>Adds a middleware class that <paramref name="factory"/> makes.</summary>
    public static IObjectFieldDescriptor Use<TMiddleware>(this IObjectFieldDescriptor descriptor, Func<IServiceProvider, FieldDelegate, TMiddleware> factory)
        where TMiddleware : class
        => descriptor.Use(MiddlewareClass.Create(factory));
}
