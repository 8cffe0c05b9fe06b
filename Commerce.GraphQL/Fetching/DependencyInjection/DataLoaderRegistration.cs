using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut.DependencyInjection;

/// <summary>How the data loader of a type is made.</summary>
public sealed class DataLoaderRegistration
{
    public DataLoaderRegistration(Type serviceType, Type instanceType)
        : this(serviceType, services => (IDataLoader)ActivatorUtilities.CreateInstance(services, instanceType))
    {
    }

    public DataLoaderRegistration(Type serviceType, DataLoaderFactory<IDataLoader> factory)
    {
        ServiceType = serviceType;
        Factory = factory;
    }

    /// <summary>The type under which the loader is asked for.</summary>
    public Type ServiceType { get; }

    public DataLoaderFactory<IDataLoader> Factory { get; }
}
