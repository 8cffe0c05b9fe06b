namespace GreenDonut;

/// <summary>What data loaders tell about themselves.</summary>
public interface IDataLoaderDiagnosticEvents
{
    /// <summary>A batch is fetched until the scope is disposed.</summary>
    IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys) where TKey : notnull;

    /// <summary>A whole batch has failed.</summary>
    void BatchError<TKey>(IReadOnlyList<TKey> keys, Exception error) where TKey : notnull;
}
