namespace HotChocolate.Execution;

/// <summary>What an <see cref="IExecutionResult"/> is.</summary>
public enum ExecutionResultKind
{
    /// <summary>One response.</summary>
    SingleResult,

    /// <summary>A response in parts: <c>@defer</c> and <c>@stream</c>.</summary>
    DeferredResult,

    /// <summary>The responses of several requests.</summary>
    BatchResult,

    /// <summary>A response per event.</summary>
    SubscriptionResult,

    /// <summary>The request only filled the caches.</summary>
    WarmupResult
}
