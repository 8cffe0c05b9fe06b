using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>Writes each result as a part of <c>multipart/mixed</c>, as soon as it is there.</summary>
internal static class MultipartFormat
{
    public static async Task WriteAsync(
        PipeWriter writer,
        IAsyncEnumerable<IOperationResult> results,
        JsonResultFormatter json,
        CancellationToken cancellationToken)
    {
        var isOpen = false;
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await using (result.ConfigureAwait(false))
            {
                if (!isOpen)
                    writer.Write("\r\n---\r\n"u8);
                writer.Write("Content-Type: application/json; charset=utf-8\r\n\r\n"u8);
                json.Format(result, writer);
                // Readers know the end of a part by what begins the next one, and shall not wait for that.
                isOpen = result.HasNext is true;
                if (isOpen)
                    writer.Write("\r\n---\r\n"u8);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        writer.Write("\r\n-----\r\n"u8);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
