using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>Reads messages from their JSON. Those of another type than the subscriber expects are not for it.</summary>
internal sealed class JsonSourceStream<TMessage>(ISourceStream<string> messages) : ISourceStream<TMessage>
{
    public async IAsyncEnumerable<TMessage> ReadEventsAsync()
    {
        await foreach (var json in messages.ReadEventsAsync().ConfigureAwait(false))
        {
            if (TryRead(json, out var message))
                yield return message;
        }
    }

    async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync()
    {
        await foreach (var message in ReadEventsAsync().ConfigureAwait(false))
            yield return message;
    }

    public ValueTask DisposeAsync() => messages.DisposeAsync();

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
