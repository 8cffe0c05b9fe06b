using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>Writes each result as an event of <c>text/event-stream</c> (GraphQL over SSE, distinct connections mode).</summary>
internal static class EventStreamFormat
{
    public static async Task WriteAsync(
        PipeWriter writer,
        IAsyncEnumerable<IOperationResult> results,
        JsonResultFormatter json,
        CancellationToken cancellationToken)
    {
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await using (result.ConfigureAwait(false))
            {
                writer.Write("event: next\n"u8);
                WriteData(writer, result, json);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        writer.Write("event: complete\n\n"u8);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Indented JSON has several lines, and each line of the data is a field of its own.</summary>
    private static void WriteData(PipeWriter writer, IOperationResult result, JsonResultFormatter json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        json.Format(result, buffer);
        foreach (var line in buffer.WrittenSpan.Split((byte)'\n'))
        {
            writer.Write("data: "u8);
            writer.Write(buffer.WrittenSpan[line].TrimEnd((byte)'\r'));
            writer.Write("\n"u8);
        }

        writer.Write("\n"u8);
    }
}
