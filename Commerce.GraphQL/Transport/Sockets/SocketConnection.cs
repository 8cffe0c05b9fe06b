using System.Buffers;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>
/// Sends and receives messages. One is sent at a time, and whoever has another waits: a client that reads slowly slows down what it
/// asked for, and one that does not read is cut off.
/// </summary>
internal sealed class SocketConnection(HttpContext context, WebSocket socket, StreamLimits limits, int maxMessageSize) : ISocketConnection, IDisposable
{
    /// <summary>How long a client may take to answer a close frame.</summary>
    private static readonly TimeSpan s_closeTimeout = TimeSpan.FromSeconds(5);

    private const int MaxReasonBytes = 123;

    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _cut = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private readonly CancellationTokenSource _closed = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private readonly ArrayBufferWriter<byte> _outgoing = new();
    private readonly ArrayBufferWriter<byte> _incoming = new();
    private readonly TaskCompletionSource _closeSent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isClosing;

    public HttpContext HttpContext => context;

    public IServiceProvider RequestServices => context.RequestServices;

    public CancellationToken RequestAborted => _closed.Token;

    public bool IsClosed => _isClosing != 0 || socket.State is not WebSocketState.Open;

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>();

    /// <summary>Sends one message, which is written when it is its turn. Does nothing when the connection is closed.</summary>
    /// <exception cref="OperationCanceledException">The message was given up before its turn.</exception>
    public async Task SendAsync<TState>(TState state, Action<IBufferWriter<byte>, TState> write, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (IsClosed)
                return;

            _outgoing.ResetWrittenCount();
            write(_outgoing, state);
            // Giving up in the middle of a message ends the connection, so it is not the operation's wish that counts from here.
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(_cut.Token);
            timeout.CancelAfter(limits.SendTimeout);
            await socket.SendAsync(_outgoing.WrittenMemory, WebSocketMessageType.Text, true, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            await CutAsync().ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Waits for a message; null when the connection has ended. It is valid until the next call.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        try
        {
            while (true)
            {
                _incoming.ResetWrittenCount();
                var isText = true;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(_incoming.GetMemory(4096), _cut.Token).ConfigureAwait(false);
                    if (part.MessageType is WebSocketMessageType.Close)
                    {
                        await AnswerCloseAsync().ConfigureAwait(false);
                        return null;
                    }

                    isText &= part.MessageType is WebSocketMessageType.Text;
                    // What comes after the connection was closed is read only to find the client's close frame.
                    if (!IsClosed)
                        _incoming.Advance(part.Count);
                    if (_incoming.WrittenCount > maxMessageSize && !IsClosed)
                        await CloseAsync(SocketClose.TooLarge(maxMessageSize)).ConfigureAwait(false);
                }
                while (!part.EndOfMessage);

                if (IsClosed)
                    continue;
                if (isText)
                    return _incoming.WrittenMemory;
                await CloseAsync(SocketClose.InvalidMessage).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // A server that stops ends reading first. To cut the connection then would take our close frame back.
            if (_isClosing != 0)
                await _closeSent.Task.ConfigureAwait(false);
            else
                await CutAsync().ConfigureAwait(false);
            return null;
        }
    }

    public ValueTask CloseAsync(SocketClose close) => CloseAsync(close.Reason, close.Code);

    public ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default)
        => CloseAsync(message, (int)StatusOf(reason), cancellationToken);

    public async ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isClosing, 1) != 0)
            return;

        // From here on the client has some time, both to take what is being sent and to answer.
        _cut.CancelAfter(s_closeTimeout);
        try
        {
            await _sending.WaitAsync(_cut.Token).ConfigureAwait(false);
            try
            {
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await socket.CloseOutputAsync((WebSocketCloseStatus)reason, Shorten(message), _cut.Token).ConfigureAwait(false);
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            await CutAsync().ConfigureAwait(false);
        }

        _closeSent.TrySetResult();
        await _closed.CancelAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        socket.Dispose();
        _cut.Dispose();
        _closed.Dispose();
        _sending.Dispose();
    }

    private async Task AnswerCloseAsync()
    {
        if (socket.State is WebSocketState.CloseReceived)
            await CloseAsync("", ConnectionCloseReason.NormalClosure).ConfigureAwait(false);
        await _closed.CancelAsync().ConfigureAwait(false);
    }

    private async Task CutAsync()
    {
        Interlocked.Exchange(ref _isClosing, 1);
        socket.Abort();
        _closeSent.TrySetResult();
        await _cut.CancelAsync().ConfigureAwait(false);
        await _closed.CancelAsync().ConfigureAwait(false);
    }

    private static WebSocketCloseStatus StatusOf(ConnectionCloseReason reason)
        => reason switch
        {
            ConnectionCloseReason.NormalClosure => WebSocketCloseStatus.NormalClosure,
            ConnectionCloseReason.EndpointUnavailable => WebSocketCloseStatus.EndpointUnavailable,
            ConnectionCloseReason.ProtocolError => WebSocketCloseStatus.ProtocolError,
            ConnectionCloseReason.InvalidMessageType => WebSocketCloseStatus.InvalidMessageType,
            ConnectionCloseReason.InvalidPayloadData => WebSocketCloseStatus.InvalidPayloadData,
            ConnectionCloseReason.PolicyViolation => WebSocketCloseStatus.PolicyViolation,
            ConnectionCloseReason.MessageTooBig => WebSocketCloseStatus.MessageTooBig,
            ConnectionCloseReason.MandatoryExtension => WebSocketCloseStatus.MandatoryExtension,
            ConnectionCloseReason.InternalServerError => WebSocketCloseStatus.InternalServerError
        };

    /// <summary>As many whole characters as fit.</summary>
    private static string Shorten(string reason)
    {
        var length = 0;
        var bytes = 0;
        foreach (var rune in reason.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxReasonBytes)
                return reason[..length];
            length += rune.Utf16SequenceLength;
        }

        return reason;
    }
}
