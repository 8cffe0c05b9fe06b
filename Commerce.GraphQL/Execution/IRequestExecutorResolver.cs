namespace HotChocolate.Execution;

/// <summary>Knows the executors of an application by the names of their schemas.</summary>
public interface IRequestExecutorResolver
{
    /// <summary>The executor of a schema, which is built when it is first asked for.</summary>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        string? schemaName = null,
        CancellationToken cancellationToken = default);

    /// <summary>Forgets the executor: the schema is built again when it is next asked for.</summary>
    void EvictRequestExecutor(string? schemaName = null);
}
