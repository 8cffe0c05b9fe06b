using System.Buffers;
using System.Text;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;

namespace HotChocolate;

public static class ExecutionResultExtensions
{
    private static readonly JsonResultFormatter s_plain = new();
    private static readonly JsonResultFormatter s_indented = new(new JsonResultFormatterOptions { Indented = true });

    /// <summary>Writes the response as JSON.</summary>
    public static void WriteTo(this IOperationResult result, IBufferWriter<byte> writer, bool withIndentations = true)
        => (withIndentations ? s_indented : s_plain).Format(result, writer);

    /// <summary>The response as JSON.</summary>
    /// <exception cref="NotSupportedException">The result is no single response.</exception>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        if (result is not IOperationResult single)
            throw new NotSupportedException("Only a single response can be written as JSON.");

        var buffer = new ArrayBufferWriter<byte>();
        single.WriteTo(buffer, withIndentations);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
