namespace GreenDonut;

/// <summary>How a data loader works.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys one batch may have; 0 for no limit.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Where loaded values are remembered; null for nowhere.</summary>
    public IPromiseCache? Cache { get; set; }

    /// <summary>Who is told of batches; null for nobody.</summary>
    public IDataLoaderDiagnosticEvents? DiagnosticEvents { get; set; }

    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize, Cache = Cache, DiagnosticEvents = DiagnosticEvents };
}
