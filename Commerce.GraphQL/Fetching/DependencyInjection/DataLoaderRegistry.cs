namespace GreenDonut.DependencyInjection;

/// <summary>All registered data loaders by type; the last registration counts.</summary>
internal sealed class DataLoaderRegistry
{
    private readonly Dictionary<Type, DataLoaderRegistration> _registrations = [];

    public DataLoaderRegistry(IEnumerable<DataLoaderRegistration> registrations)
    {
        foreach (var registration in registrations)
            _registrations[registration.ServiceType] = registration;
    }

    /// <summary>A loader that was not registered is made from its class.</summary>
    /// <exception cref="InvalidOperationException">The type is no class and was not registered.</exception>
    public IDataLoader Create(Type type, IServiceProvider services)
        => _registrations.TryGetValue(type, out var registration)
            ? registration.Factory(services)
            : type is { IsAbstract: false, IsInterface: false }
                ? new DataLoaderRegistration(type, type).Factory(services)
                : throw new InvalidOperationException($"The data loader `{type}` is not registered.");
}
