namespace HotChocolate.Execution;

/// <summary>A stream of events for a subscription.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events; they may be read only once.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <summary>A stream of events of one type for a subscription.</summary>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events; they may be read only once.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
