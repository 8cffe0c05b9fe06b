using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HotChocolate.Execution.Serialization;

/// <summary>UTF-8 that grows in rented memory, with the few kinds of JSON values that rows have.</summary>
/// <remarks>What is written is what <see cref="Utf8JsonWriter"/> with the options of responses would write, byte by byte.</remarks>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private byte[] _bytes;
    private Utf8JsonWriter? _writer;

    public JsonBuffer(int capacity = 4096) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public int Capacity => _bytes.Length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Slice(int start, int end) => _bytes.AsSpan(start, end - start);

    public void Clear() => Length = 0;

    /// <summary>Forgets what was written behind a length.</summary>
    public void Truncate(int length) => Length = length;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    public void Write(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
    }

    /// <summary>Writes text from UTF-8 as a JSON string.</summary>
    public void WriteText(ReadOnlySpan<byte> utf8)
    {
        if (s_encoder.FindFirstCharacterToEncodeUtf8(utf8) >= 0)
        {
            WriteText(Encoding.UTF8.GetString(utf8));
            return;
        }

        var room = Room(utf8.Length + 2);
        room[0] = (byte)'"';
        utf8.CopyTo(room[1..]);
        room[utf8.Length + 1] = (byte)'"';
        Length += utf8.Length + 2;
    }

    /// <summary>Writes text as a JSON string.</summary>
    public unsafe void WriteText(string text)
    {
        int first;
        fixed (char* chars = text) first = text.Length == 0 ? -1 : s_encoder.FindFirstCharacterToEncode(chars, text.Length);
        if (first >= 0)
        {
            WriteValue(text);
            return;
        }

        var room = Room((text.Length * 3) + 2);
        room[0] = (byte)'"';
        Utf8.FromUtf16(text, room[1..], out _, out var written);
        room[written + 1] = (byte)'"';
        Length += written + 2;
    }

    /// <summary>Writes bytes as base64 in a JSON string.</summary>
    public void WriteBase64(ReadOnlySpan<byte> bytes)
    {
        var room = Room(Base64.GetMaxEncodedToUtf8Length(bytes.Length) + 2);
        room[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, room[1..], out _, out var written);
        room[written + 1] = (byte)'"';
        Length += written + 2;
    }

    /// <summary>Writes what a leaf was serialized to.</summary>
    public void WriteValue(object? value)
    {
        var writer = Writer();
        JsonValueWriter.Write(writer, value);
        writer.Flush();
    }

    /// <summary>A writer that goes on here; whoever takes it flushes it.</summary>
    public Utf8JsonWriter Writer()
    {
        if (_writer is null) _writer = new Utf8JsonWriter(this, default(JsonResultFormatterOptions).CreateWriterOptions());
        else _writer.Reset(this);
        return _writer;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(sizeHint, 256));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(sizeHint, 256));

    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    private Span<byte> Room(int size)
    {
        if (_bytes.Length - Length < size) Grow(size);
        return _bytes.AsSpan(Length);
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(Length + size)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
