using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore;

/// <summary>The services of an HTTP request. Their scope is made when the first is asked for: many operations need none.</summary>
internal sealed class HttpRequestServices(HttpContext context) : IKeyedServiceProvider
{
    public object? GetService(Type serviceType) => context.RequestServices.GetService(serviceType);

    public object? GetKeyedService(Type serviceType, object? serviceKey) => Keyed.GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => Keyed.GetRequiredKeyedService(serviceType, serviceKey);

    private IKeyedServiceProvider Keyed => context.RequestServices as IKeyedServiceProvider
        ?? throw new InvalidOperationException("The container of the application knows no keyed services.");
}
