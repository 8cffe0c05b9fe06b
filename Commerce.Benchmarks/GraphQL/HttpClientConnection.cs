using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace Commerce.Benchmarks.GraphQL;

/// <summary>
/// A kept-alive HTTP/1.1 connection that sends ready bytes and reads the answer, as lightly as can be: the client shares the
/// processors with the server it measures.
/// </summary>
internal sealed class HttpClientConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 60_000, SendTimeout = 60_000 };
    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    public HttpClientConnection(Uri address) => _socket.Connect(address.Host, address.Port);

    /// <summary>Sends a request and returns the length of the answer's body.</summary>
    /// <exception cref="InvalidDataException">The answer is not 200.</exception>
    public int Exchange(byte[] request) => Exchange(request, null);

    /// <summary>The same, and returns the body.</summary>
    public byte[] Fetch(byte[] request)
    {
        using var body = new MemoryStream();
        Exchange(request, body);
        return body.ToArray();
    }

    public void Dispose() => _socket.Dispose();

    private int Exchange(byte[] request, MemoryStream? body)
    {
        _socket.Send(request);
        _length = 0;
        int end;
        while ((end = _buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8)) < 0) Receive();
        var head = _buffer.AsSpan(0, end);
        if (!head.StartsWith("HTTP/1.1 200"u8)) throw new InvalidDataException(Encoding.UTF8.GetString(_buffer.AsSpan(0, _length)));
        var start = end + 4;
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0) return ReadChunks(start, body);
        var length = Number(head[(at + 16)..], 'D');
        while (_length < start + length) Receive();
        body?.Write(_buffer, start, length);
        return length;
    }

    // https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding
    private int ReadChunks(int start, MemoryStream? body)
    {
        var total = 0;
        while (true)
        {
            int line;
            while ((line = _buffer.AsSpan(start, _length - start).IndexOf("\r\n"u8)) < 0) Receive();
            var size = Number(_buffer.AsSpan(start, line), 'x');
            start += line + 2;
            while (_length < start + size + 2) Receive();
            if (size == 0) return total;
            body?.Write(_buffer, start, size);
            total += size;
            start += size + 2;
        }
    }

    private static int Number(ReadOnlySpan<byte> text, char format) =>
        Utf8Parser.TryParse(text, out int number, out _, format) ? number : throw new InvalidDataException("The server sent no length.");

    private void Receive()
    {
        if (_length == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _socket.Receive(_buffer, _length, _buffer.Length - _length, SocketFlags.None);
        if (read == 0) throw new InvalidDataException("The server closed the connection.");
        _length += read;
    }
}
