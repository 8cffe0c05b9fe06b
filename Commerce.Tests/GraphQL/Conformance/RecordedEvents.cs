using HotChocolate;
using HotChocolate.Execution;

namespace Commerce.Tests.GraphQL.Conformance;

/// <summary>The recorded events of a subscription.</summary>
internal sealed class RecordedEvents(IReadOnlyList<object?> events) : ISourceStream
{
    public static ISourceStream Subscribe(string field, RecordedData data)
        => ((Dictionary<string, object?>)((Dictionary<string, object?>)data.Root!)["$events"]!).GetValueOrDefault(field) switch
        {
            List<object?> events => new RecordedEvents(events),
            Dictionary<string, object?> map when map.TryGetValue("$error", out var message) => throw new GraphQLException((string)message!),
            _ => new RecordedEvents([])
        };

    public async IAsyncEnumerable<object?> ReadEventsAsync()
    {
        foreach (var message in events)
        {
            await Task.Yield();
            yield return message;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
