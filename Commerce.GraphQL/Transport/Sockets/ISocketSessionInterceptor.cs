using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore;

/// <summary>Sees what happens on web sockets.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>Says whether a client that introduces itself (<c>connection_init</c>) may stay.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default);

    /// <summary>May change the request; throws <see cref="GraphQLException"/> to refuse it.</summary>
    ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default);

    /// <summary>May change a result before it is sent.</summary>
    ValueTask<IOperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        IOperationResult result,
        CancellationToken cancellationToken = default);

    /// <summary>Learns that an operation has ended, whoever ended it.</summary>
    ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default);

    /// <summary>What a ping is answered with, if anything.</summary>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session,
        IOperationMessagePayload pingMessage,
        CancellationToken cancellationToken = default);

    ValueTask OnPongAsync(ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default);

    /// <summary>Learns that the socket is closed.</summary>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default);
}
