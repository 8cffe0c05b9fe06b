using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut.DependencyInjection;

/// <summary>Gives each execution its own data loaders, and the scopes of its resolvers the same.</summary>
internal sealed class DataLoaderInitializer : IOperationInitializer, IResolverScopeInitializer
{
    public void Initialize(OperationContext operation, IServiceProvider services)
        => services.GetService<DataLoaderScopeHolder>()?.Begin(services, new WorkBatchScheduler(operation.Work));

    public void Initialize(IServiceProvider requestServices, IServiceProvider resolverServices)
    {
        if (resolverServices.GetService<DataLoaderScopeHolder>() is { } own
            && requestServices.GetService<DataLoaderScopeHolder>() is { } shared)
            own.Share(shared);
    }
}
