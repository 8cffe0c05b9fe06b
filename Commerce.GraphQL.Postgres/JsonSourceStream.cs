using System.Runtime.CompilerServices;
using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>Reads messages from their JSON. Those of another type than the subscriber expects are not for it.</summary>
internal sealed class JsonSourceStream<TMessage>(ISourceStream<string> messages) : ISourceStream<TMessage>
{
    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadObjectsAsync();

    public ValueTask DisposeAsync() => messages.DisposeAsync();

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var json in messages.ReadEventsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (TryRead(json, out var message))
                yield return message;
        }
    }

    private async IAsyncEnumerable<object?> ReadObjectsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return message;
    }

    private static bool TryRead(string json, out TMessage message)
    {
        message = default!;
        try
        {
            if (MessageJson.Read<TMessage>(json) is not { } read)
                return false;

            message = read;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
