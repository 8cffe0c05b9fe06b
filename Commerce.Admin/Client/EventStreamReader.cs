using System.Runtime.CompilerServices;
using System.Text;

namespace Commerce.Admin.Client;

/// <summary>Reads <c>text/event-stream</c> as GraphQL over SSE uses it, in distinct connections mode.</summary>
internal static class EventStreamReader
{
    /// <summary>The data of each <c>next</c> event, up to <c>complete</c>.</summary>
    /// <param name="content">The response's body.</param>
    /// <param name="silence">A server that lives writes comments in between: one that is silent for longer is gone.</param>
    /// <param name="time">Measures the silence.</param>
    /// <param name="cancellation">Whoever listens has gone.</param>
    /// <exception cref="IOException">The stream broke off, or fell silent.</exception>
    public static async IAsyncEnumerable<string> ReadAsync(
        Stream content, TimeSpan silence, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(content, Encoding.UTF8);
        var (name, data) = ("", new StringBuilder());
        while (true)
        {
            var line = await ReadLineAsync(reader, silence, time, cancellation) ?? throw new IOException("The stream of events broke off.");
            if (line.StartsWith("event:", StringComparison.Ordinal))
            {
                name = line[6..].Trim();
            }
            else if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                data.Append(line.AsSpan(5)).Append('\n');
            }
            else if (line.Length == 0)
            {
                if (name == "complete") yield break;
                if (name == "next" && data.Length > 0) yield return data.ToString();
                name = "";
                data.Clear();
            }
        }
    }

    private static async Task<string?> ReadLineAsync(StreamReader reader, TimeSpan silence, TimeProvider time, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(silence, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await reader.ReadLineAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("The stream of events fell silent.");
        }
    }
}
