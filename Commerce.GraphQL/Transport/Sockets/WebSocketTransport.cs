using HotChocolate.AspNetCore.Subscriptions;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>A web socket on which a client runs operations, in the protocol <c>graphql-transport-ws</c>.</summary>
internal sealed class WebSocketTransport(StreamLimits limits) : IHttpTransport
{
    /// <summary>A connection on which nothing has come for so long is asked whether it is still there, and cut after as long again.</summary>
    private static readonly TimeSpan s_silence = TimeSpan.FromSeconds(30);

    private readonly SocketOrigins _origins = new(limits);

    public bool Understands(HttpRequest request, GraphQLServerOptions options) => !HttpMethods.IsPost(request.Method) && request.HttpContext.WebSockets.IsWebSocketRequest;

    public async Task HandleAsync(HttpExchange exchange)
    {
        var context = exchange.Context;
        if (!await _origins.AreAllowedAsync(context).ConfigureAwait(false))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var isKnown = context.WebSockets.WebSocketRequestedProtocols.Contains(TransportWs.ProtocolName);
        using var socket = await context.WebSockets
            .AcceptWebSocketAsync(new WebSocketAcceptContext
            {
                SubProtocol = isKnown ? TransportWs.ProtocolName : null,
                KeepAliveInterval = s_silence,
                KeepAliveTimeout = s_silence
            })
            .ConfigureAwait(false);
        using var connection = new SocketConnection(context, socket, limits, Math.Min(limits.MaxMessageSize, exchange.Schema.MaxAllowedRequestSize));
        if (isKnown)
        {
            await new SocketSession(exchange, connection, limits).RunAsync().ConfigureAwait(false);
            return;
        }

        await connection.CloseAsync(SocketClose.UnknownProtocol).ConfigureAwait(false);
        while (await connection.ReceiveAsync().ConfigureAwait(false) is not null)
        {
            // Nothing is received on a closed connection but its end.
        }
    }
}
