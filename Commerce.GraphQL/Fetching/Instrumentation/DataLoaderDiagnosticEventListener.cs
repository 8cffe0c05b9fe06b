using HotChocolate.Execution.Instrumentation;

namespace GreenDonut;

/// <summary>A listener that overrides what it wants to hear.</summary>
public abstract class DataLoaderDiagnosticEventListener : IDataLoaderDiagnosticEventListener
{
    /// <summary>A scope of which nobody wants to know the end.</summary>
    protected static IDisposable EmptyScope => ExecutionDiagnosticEventListener.EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable ExecuteBatch<TKey>(IDataLoader dataLoader, IReadOnlyList<TKey> keys) where TKey : notnull => EmptyScope;

    /// <inheritdoc />
    public virtual void BatchError<TKey>(IReadOnlyList<TKey> keys, Exception error) where TKey : notnull
    {
    }
}
