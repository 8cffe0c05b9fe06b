namespace GreenDonut.DependencyInjection;

/// <summary>The data loaders of one execution: each is made once.</summary>
public interface IDataLoaderScope
{
    T GetDataLoader<T>() where T : IDataLoader;

    /// <param name="name">What tells the loader apart from others of its type.</param>
    T GetDataLoader<T>(DataLoaderFactory<T> createDataLoader, string? name = null) where T : IDataLoader;
}

/// <summary>Makes a data loader.</summary>
public delegate T DataLoaderFactory<out T>(IServiceProvider services) where T : IDataLoader;
