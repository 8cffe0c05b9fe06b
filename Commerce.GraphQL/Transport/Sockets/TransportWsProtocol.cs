using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using HotChocolate.AspNetCore.Subscriptions.Protocols;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What the messages of a client mean, in the protocol <c>graphql-transport-ws</c>.</summary>
internal sealed class TransportWsProtocol(SocketSession session, SocketConnection connection, SocketOperations operations, HttpExchange exchange)
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = JsonRequestParser.MaxDepth + 2 };

    private readonly CancellationTokenSource _introduced = CancellationTokenSource.CreateLinkedTokenSource(connection.RequestAborted);
    private readonly JsonWriterOptions _json = exchange.Writer.JsonOptions;
    private bool _isAccepted;

    /// <summary>Set off when the client has introduced itself, or has gone.</summary>
    public CancellationToken Introduced => _introduced.Token;

    public Task PingAsync(CancellationToken cancellationToken)
        => connection.SendAsync(_json, static (writer, json) => TransportWs.Ping(writer, json), cancellationToken);

    public async Task HandleAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        if (TryParse(message) is not { } document)
        {
            await connection.CloseAsync(SocketClose.InvalidMessage).ConfigureAwait(false);
            return;
        }

        using (document)
        {
            var root = document.RootElement;
            await (TextOf(root, "type"u8) switch
            {
                "connection_init" => InitAsync(root, cancellationToken),
                "ping" => AnswerPingAsync(root, cancellationToken),
                "pong" => session.Interceptor.OnPongAsync(session, PayloadOf(root), cancellationToken).AsTask(),
                _ when !_isAccepted => connection.CloseAsync(SocketClose.Unauthorized).AsTask(),
                "subscribe" => SubscribeAsync(root, cancellationToken),
                "complete" when TextOf(root, "id"u8) is { Length: > 0 } id => CompleteAsync(id),
                _ => connection.CloseAsync(SocketClose.InvalidMessageType).AsTask()
            }).ConfigureAwait(false);
        }
    }

    public void Log(Exception exception) => exchange.LogError(exception, "A web socket was closed after an error.");

    private async Task InitAsync(JsonElement message, CancellationToken cancellationToken)
    {
        if (_isAccepted)
        {
            await connection.CloseAsync(SocketClose.TooManyInits).ConfigureAwait(false);
            return;
        }

        // Deciding may take its time; the client has done its part.
        await _introduced.CancelAsync().ConfigureAwait(false);
        var status = await session.Interceptor.OnConnectAsync(session, PayloadOf(message), cancellationToken).ConfigureAwait(false);
        if (!status.Accepted)
        {
            await connection.CloseAsync(SocketClose.Forbidden(status.Message)).ConfigureAwait(false);
            return;
        }

        _isAccepted = true;
        await connection.SendAsync(_json, static (writer, json) => TransportWs.Ack(writer, json), cancellationToken).ConfigureAwait(false);
    }

    private async Task AnswerPingAsync(JsonElement message, CancellationToken cancellationToken)
    {
        var payload = await session.Interceptor.OnPingAsync(session, PayloadOf(message), cancellationToken).ConfigureAwait(false);
        await connection
            .SendAsync((json: _json, payload), static (writer, state) => TransportWs.Pong(writer, state.json, state.payload), cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task SubscribeAsync(JsonElement message, CancellationToken cancellationToken)
    {
        if (TextOf(message, "id"u8) is not { Length: > 0 } id
            || !message.TryGetProperty("payload"u8, out var payload)
            || payload.ValueKind is not JsonValueKind.Object)
        {
            await connection.CloseAsync(SocketClose.InvalidSubscribe).ConfigureAwait(false);
            return;
        }

        try
        {
            // Copied: the operation goes on when the message is long overwritten.
            var json = JsonMarshal.GetRawUtf8Value(payload).ToArray();
            var requests = JsonRequestParser.Parse(new ReadOnlySequence<byte>(json), exchange.Schema.Limits);
            if (requests[0].IsVariableBatch)
                throw new GraphQLException(HttpErrors.BatchingDisabled());
            if (!operations.TryStart(id, requests[0]))
                await connection.CloseAsync(SocketClose.IdNotUnique).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            await operations.SendErrorsAsync(id, exception.Errors, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task CompleteAsync(string id)
    {
        operations.Complete(id);
        return Task.CompletedTask;
    }

    private static JsonDocument? TryParse(ReadOnlyMemory<byte> message)
    {
        try
        {
            var document = JsonDocument.Parse(message, s_options);
            if (document.RootElement.ValueKind is JsonValueKind.Object)
                return document;

            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null for what is no text, half of a surrogate pair included.</summary>
    private static string? TextOf(JsonElement message, ReadOnlySpan<byte> name)
    {
        if (!message.TryGetProperty(name, out var value) || value.ValueKind is not JsonValueKind.String)
            return null;

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static MessagePayload PayloadOf(JsonElement message)
        => new(message.TryGetProperty("payload"u8, out var payload) && payload.ValueKind is not JsonValueKind.Null ? payload.Clone() : null);
}
