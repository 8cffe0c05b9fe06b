namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>A client on a web socket.</summary>
public interface ISocketSession
{
    /// <summary>The connection, and the HTTP request that opened it.</summary>
    ISocketConnection Connection { get; }

    /// <summary>What the client runs at the moment.</summary>
    IOperationManager Operations { get; }
}
