using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What a client runs at the moment, by the ids that it gave.</summary>
internal sealed class SocketOperations(SocketSession session, HttpExchange exchange, SocketConnection connection, int maxOperations) : IOperationManager
{
    private readonly ConcurrentDictionary<string, SocketOperation> _running = new(StringComparer.Ordinal);
    private readonly JsonWriterOptions _json = exchange.Writer.JsonOptions;
    private readonly ConcurrentDictionary<SocketOperation, TaskCompletionSource> _alive = new();

    /// <summary>Begins an operation; false when the id is taken. Messages are taken one after another, so that nobody else begins one.</summary>
    /// <exception cref="GraphQLException">The client runs as much as it may.</exception>
    public bool TryStart(string id, HttpGraphQLRequest request)
    {
        if (_running.ContainsKey(id))
            return false;
        // Those that were given up count as long as they hold anything.
        if (_alive.Count >= maxOperations)
            throw new GraphQLException(HttpErrors.TooManyOperations(maxOperations));

        var operation = new SocketOperation(id, session, exchange, this, connection);
        _running[id] = operation;
        _alive[operation] = new TaskCompletionSource();
        _ = RunAsync(operation, request);
        return true;
    }

    public bool Complete(string sessionId)
    {
        if (!_running.TryRemove(sessionId, out var operation))
            return false;

        operation.Cancel();
        return true;
    }

    /// <summary>Frees the id; false when the client has completed the operation itself.</summary>
    public bool Remove(SocketOperation operation) => _running.TryRemove(KeyValuePair.Create(operation.Id, operation));

    public Task SendErrorsAsync(string id, IReadOnlyList<IError> errors, CancellationToken cancellationToken)
        => connection.SendAsync((_json, id, errors), static (writer, s) => TransportWs.Error(writer, s._json, s.id, s.errors), cancellationToken);

    /// <summary>Gives up everything and waits for its end.</summary>
    public async Task StopAsync()
    {
        foreach (var operation in _running.Values)
            operation.Cancel();
        await Task.WhenAll(_alive.Values.Select(end => end.Task)).ConfigureAwait(false);
    }

    public IEnumerator<IOperationSession> GetEnumerator() => _running.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private async Task RunAsync(SocketOperation operation, HttpGraphQLRequest request)
    {
        await operation.RunAsync(request).ConfigureAwait(false);
        operation.Dispose();
        if (_alive.TryRemove(operation, out var end))
            end.SetResult();
    }
}
