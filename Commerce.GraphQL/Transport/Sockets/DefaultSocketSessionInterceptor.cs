using System.Security.Claims;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Lets every client stay, and gives its requests the user of the socket; derive from it and call it last.</summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    /// <inheritdoc />
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default)
        => new(ConnectionStatus.Accept());

    /// <inheritdoc />
    public virtual ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
    {
        var context = session.Connection.HttpContext;
        requestBuilder.TrySetServices(session.Connection.RequestServices);
        requestBuilder.TryAddGlobalState(nameof(HttpContext), context);
        requestBuilder.TryAddGlobalState(nameof(ISocketSession), session);
        requestBuilder.TryAddGlobalState(nameof(ClaimsPrincipal), context.User);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public virtual ValueTask<IOperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        IOperationResult result,
        CancellationToken cancellationToken = default)
        => new(result);

    /// <inheritdoc />
    public virtual ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default)
        => ValueTask.CompletedTask;

    /// <inheritdoc />
    public virtual ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session,
        IOperationMessagePayload pingMessage,
        CancellationToken cancellationToken = default)
        => new((IReadOnlyDictionary<string, object?>?)null);

    /// <inheritdoc />
    public virtual ValueTask OnPongAsync(
        ISocketSession session,
        IOperationMessagePayload pongMessage,
        CancellationToken cancellationToken = default)
        => ValueTask.CompletedTask;

    /// <inheritdoc />
    public virtual ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default)
        => ValueTask.CompletedTask;
}
