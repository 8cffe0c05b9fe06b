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
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await using (result.ConfigureAwait(false))
            {
                writer.Write("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
                json.Format(result, writer);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        writer.Write("\r\n-----\r\n"u8);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
