using System.Net.WebSockets;
using System.Text;
using Xunit;

namespace Commerce.Tests.Support;

/// <summary>A client on a web socket.</summary>
public sealed class LiveSocket(WebSocket socket) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private Task<string>? _reading;

    public string? Protocol => socket.SubProtocol;

    public async Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text)
    {
        using var timeout = new CancellationTokenSource(s_patience);
        await socket.SendAsync(Encoding.UTF8.GetBytes(message), type, true, timeout.Token);
    }

    public Task SubscribeAsync(string id, string query) => SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>Whether pings of the server count as messages.</summary>
    public bool HearsPings { get; set; }

    /// <summary>The next message; null when nothing comes. A close frame reads <c>4400 reason</c>.</summary>
    public async Task<string?> ReceiveAsync(TimeSpan? patience = null)
    {
        var timeout = Task.Delay(patience ?? s_patience);
        while (true)
        {
            // To give up reading is to give up the socket, so what does not come now is waited for the next time.
            _reading ??= ReadAsync();
            if (await Task.WhenAny(_reading, timeout) == timeout)
                return null;

            var message = await _reading;
            _reading = null;
            if (HearsPings || message != """{"type":"ping"}""")
                return message;
        }
    }

    public async Task ExpectAsync(params string[] messages)
    {
        foreach (var message in messages)
            Assert.Equal(message, await ReceiveAsync());
    }

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Abort() => socket.Abort();

    public void Dispose() => socket.Dispose();

    private async Task<string> ReadAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType is WebSocketMessageType.Close)
                return $"{(int)socket.CloseStatus!} {socket.CloseStatusDescription}";

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }
}
