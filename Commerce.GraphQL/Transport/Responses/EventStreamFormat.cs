using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>Writes results as events of <c>text/event-stream</c> (GraphQL over SSE).</summary>
internal static class EventStreamFormat
{
    /// <summary>
    /// Writes all results, and that they are complete: distinct connections mode. Comments in between keep the connection
    /// alive.
    /// </summary>
    public static async Task WriteAsync(
        PipeWriter writer,
        IAsyncEnumerable<IOperationResult> results,
        JsonResultFormatter json,
        TimeSpan keepAlive,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var reader = results.GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                var next = reader.MoveNextAsync();
                if (!(next.IsCompleted ? await next.ConfigureAwait(false) : await WaitAsync(next.AsTask()).ConfigureAwait(false)))
                    return;

                var result = reader.Current;
                await using (result.ConfigureAwait(false))
                {
                    writer.Write("event: next\n"u8);
                    WriteData(writer, result, json);
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            // Whatever has happened: a client that is left without this opens the stream again and again.
            if (!cancellationToken.IsCancellationRequested)
            {
                writer.Write("event: complete\n\n"u8);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        async Task<bool> WaitAsync(Task<bool> next)
        {
            // The head of the response goes out at once, so that the client knows that it is connected.
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            while (true)
            {
                try
                {
                    return await next.WaitAsync(keepAlive, clock, CancellationToken.None).ConfigureAwait(false);
                }
                catch (TimeoutException) when (!next.IsCompleted)
                {
                    WriteComment(writer);
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (!next.IsCompleted)
                {
                    // The client has gone, and the results must have noticed before they can be left.
                    return await next.ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Writes nothing that a client would notice.</summary>
    public static void WriteComment(IBufferWriter<byte> writer) => writer.Write(":\n\n"u8);

    /// <summary>Writes the fields <c>data</c> of an event and its end. Each line of indented JSON is a field of its own.</summary>
    public static void WriteData(IBufferWriter<byte> writer, ReadOnlySpan<byte> data)
    {
        foreach (var line in data.Split((byte)'\n'))
        {
            writer.Write("data: "u8);
            writer.Write(data[line].TrimEnd((byte)'\r'));
            writer.Write("\n"u8);
        }

        writer.Write("\n"u8);
    }

    private static void WriteData(PipeWriter writer, IOperationResult result, JsonResultFormatter json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        json.Format(result, buffer);
        WriteData(writer, buffer.WrittenSpan);
    }
}
