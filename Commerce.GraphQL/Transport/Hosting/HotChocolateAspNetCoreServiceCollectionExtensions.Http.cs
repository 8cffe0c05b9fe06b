using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Serialization;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Has a class see every HTTP request to the schema before it is executed.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
        => builder.AddHttpRequestInterceptor(services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <inheritdoc cref="AddHttpRequestInterceptor{T}(IRequestExecutorBuilder)" />
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor
    {
        builder.Services.Configure<HttpTransportSetup>(builder.Name, setup => setup.CreateInterceptor = factory);
        return builder;
    }

    /// <summary>Has a delegate see every HTTP request to the schema before it is executed.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder,
        HttpRequestInterceptorDelegate interceptor)
        => builder.AddHttpRequestInterceptor(_ => new DelegateHttpRequestInterceptor(interceptor));

    /// <summary>Says how responses are written, for all endpoints.</summary>
    public static IServiceCollection AddHttpResponseFormatter(
        this IServiceCollection services,
        HttpResponseFormatterOptions options)
    {
        services.RemoveAll<HttpResponseWriter>();
        services.AddSingleton(new HttpResponseWriter(options));
        return services;
    }

    /// <summary>Says whether responses are indented, for all endpoints.</summary>
    public static IServiceCollection AddHttpResponseFormatter(this IServiceCollection services, bool indented)
        => services.AddHttpResponseFormatter(new HttpResponseFormatterOptions { Json = new JsonResultFormatterOptions { Indented = indented } });
}
