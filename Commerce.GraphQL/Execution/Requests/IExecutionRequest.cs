namespace HotChocolate.Execution;

/// <summary>What can be executed: a request or a batch of them.</summary>
public interface IExecutionRequest
{
    /// <summary>The global state that execution starts with.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>The services of the request; null has the executor make a scope.</summary>
    IServiceProvider? Services { get; }
}
