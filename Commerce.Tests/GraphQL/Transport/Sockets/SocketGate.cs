using System.Security.Claims;
using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Subscriptions;
using HotChocolate.AspNetCore.Subscriptions.Protocols;
using HotChocolate.Execution;

namespace Commerce.Tests.GraphQL.Transport.Sockets;

/// <summary>Lets everybody in who does not give a wrong password, under the name that they give.</summary>
internal sealed class SocketGate : DefaultSocketSessionInterceptor
{
    public List<string> Seen { get; } = [];

    public override ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default)
    {
        var hello = connectionInitMessage.As<Hello>();
        if (hello?.Password == "wrong")
            return new(ConnectionStatus.Reject("The password is wrong."));
        if (hello?.Name is { } name)
            session.Connection.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "socket"));
        return base.OnConnectAsync(session, connectionInitMessage, cancellationToken);
    }

    public override ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
    {
        requestBuilder.SetGlobalState("tenant", "socket");
        return base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
    }

    public override ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default)
    {
        Note("complete " + operationSessionId);
        return default;
    }

    public override ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default)
    {
        Note("close " + session.Operations.Count());
        return default;
    }

    public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session,
        IOperationMessagePayload pingMessage,
        CancellationToken cancellationToken = default)
        => new(pingMessage.As<Hello>()?.Name is { } name ? new Dictionary<string, object?> { ["hello"] = name } : null);

    private void Note(string line)
    {
        lock (Seen)
            Seen.Add(line);
    }

    private sealed record Hello(string? Password, string? Name);
}
