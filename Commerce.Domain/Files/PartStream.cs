namespace Commerce.Domain.Files;

/// <summary>Bytes that are elsewhere, read part by part as they are asked for, from any position. One part is held in memory.</summary>
/// <param name="length">Of all, in bytes.</param>
/// <param name="partSize">Of each part but the last, in bytes.</param>
/// <param name="readPart">Reads the part of a number, whole.</param>
internal sealed class PartStream(long length, int partSize, Func<int, CancellationToken, Task<byte[]>> readPart) : Stream
{
    private byte[] _part = [];
    private int _number = -1;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= length || buffer.IsEmpty) return 0;
        var number = (int)(_position / partSize);
        if (number != _number)
        {
            _part = await readPart(number, cancellationToken);
            _number = number;
        }

        var offset = (int)(_position % partSize);
        var count = Math.Min(buffer.Length, _part.Length - offset);
        if (count <= 0) throw new EndOfStreamException($"Part {number} of what is stored is shorter than it was.");
        _part.AsSpan(offset, count).CopyTo(buffer.Span);
        _position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => _position + offset,
        _ => length + offset,
    };

    public override void Flush()
    {
        // Nothing is ever written.
    }

    /// <exception cref="NotSupportedException">A thread would wait for another machine: read asynchronously, or take <see cref="BlobArchive.OpenLocalAsync"/>.</exception>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("These bytes are elsewhere, and read asynchronously only.");

    public override void SetLength(long value) => throw new NotSupportedException("Stored bytes do not change.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Stored bytes do not change.");
}
