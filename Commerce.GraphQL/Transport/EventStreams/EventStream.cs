using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Channels;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.AspNetCore.EventStreams;

/// <summary>
/// One stream for all operations of a client. They run as part of the request that opened it, with its user and for as long as it lasts;
/// each makes its next result only when the one before is on its way.
/// </summary>
internal sealed class EventStream(string token, string schemaName, string owner, StreamLimits limits, TimeProvider clock) : IDisposable
{
    private readonly ConcurrentDictionary<string, EventStreamOperation> _running = new(StringComparer.Ordinal);
    private readonly Channel<EventStreamOperation> _waiting = Channel.CreateUnbounded<EventStreamOperation>(new() { SingleReader = true });
    private readonly SemaphoreSlim _writing = new(1);
    private int _isOpen;

    public string Token => token;

    public string SchemaName => schemaName;

    public string Owner => owner;

    public void Dispose() => _writing.Dispose();

    /// <summary>False when the stream has been opened, or given up, before.</summary>
    public bool TryOpen() => Interlocked.Exchange(ref _isOpen, 1) == 0;

    /// <summary>Refuses what waits for the stream to be opened.</summary>
    public void Abandon()
    {
        _waiting.Writer.TryComplete();
        foreach (var operation in _running.Values)
            operation.Refuse(HttpErrors.NoStream());
    }

    /// <summary>Has an operation executed; false when its id is taken.</summary>
    /// <exception cref="GraphQLException">The client runs as much as it may, or has gone.</exception>
    public bool TryAdd(EventStreamOperation operation)
    {
        if (_running.Count >= limits.MaxOperations)
            throw new GraphQLException(HttpErrors.TooManyOperations(limits.MaxOperations));
        if (!_running.TryAdd(operation.Id, operation))
            return false;
        if (!_waiting.Writer.TryWrite(operation))
            throw new GraphQLException(HttpErrors.NoStream());
        return true;
    }

    public void Complete(string id)
    {
        if (_running.TryRemove(id, out var operation))
            operation.Cancel();
    }

    /// <summary>Serves the stream until the client goes, and everything that ran on it has ended.</summary>
    public async Task RunAsync(HttpExchange exchange)
    {
        var response = exchange.Context.Response;
        response.ContentType = ContentTypes.Of(ResponseFormat.EventStream);
        response.Headers.CacheControl = "no-cache";
        exchange.Context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var alive = new ConcurrentDictionary<EventStreamOperation, TaskCompletionSource>();
        var keepAlive = KeepAliveAsync(exchange);
        using var departure = Departure.Watch(exchange.Context);
        try
        {
            await foreach (var operation in _waiting.Reader.ReadAllAsync(exchange.Aborted).ConfigureAwait(false))
            {
                alive[operation] = new TaskCompletionSource();
                _ = RunAsync(exchange, operation, alive);
            }
        }
        catch (OperationCanceledException) when (exchange.Aborted.IsCancellationRequested)
        {
            // The client has gone.
        }
        finally
        {
            _waiting.Writer.TryComplete();
            Abandon();
            foreach (var operation in _running.Values)
                operation.Cancel();
            await Task.WhenAll([keepAlive, .. alive.Values.Select(end => end.Task)]).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(HttpExchange exchange, EventStreamOperation operation, ConcurrentDictionary<EventStreamOperation, TaskCompletionSource> alive)
    {
        await operation.RunAsync(
                exchange,
                result => WriteAsync(exchange, (json: exchange.Writer.JsonOptions, operation.Id, result), WriteNext),
                () => _running.TryRemove(KeyValuePair.Create(operation.Id, operation))
                    ? WriteAsync(exchange, (json: exchange.Writer.JsonOptions, operation.Id), WriteComplete)
                    : Task.CompletedTask)
            .ConfigureAwait(false);
        _running.TryRemove(KeyValuePair.Create(operation.Id, operation));
        operation.Dispose();
        if (alive.TryRemove(operation, out var end))
            end.SetResult();
    }

    /// <summary>The first comment tells the client at once that the stream is open.</summary>
    private async Task KeepAliveAsync(HttpExchange exchange)
    {
        try
        {
            using var timer = new PeriodicTimer(limits.EventStreamKeepAlive, clock);
            do
                await WriteAsync(exchange, 0, static (writer, _) => EventStreamFormat.WriteComment(writer)).ConfigureAwait(false);
            while (await timer.WaitForNextTickAsync(exchange.Aborted).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (exchange.Aborted.IsCancellationRequested)
        {
            // The client has gone.
        }
    }

    private async Task WriteAsync<TState>(HttpExchange exchange, TState state, Action<PipeWriter, TState> write)
    {
        await _writing.WaitAsync(exchange.Aborted).ConfigureAwait(false);
        try
        {
            var writer = exchange.Context.Response.BodyWriter;
            write(writer, state);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(exchange.Aborted);
            timeout.CancelAfter(limits.SendTimeout);
            await writer.FlushAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!exchange.Aborted.IsCancellationRequested)
        {
            // The client does not read.
            exchange.Context.Abort();
            throw;
        }
        finally
        {
            _writing.Release();
        }
    }

    private static void WriteNext(PipeWriter writer, (JsonWriterOptions Json, string Id, IOperationResult Result) state)
    {
        var data = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(data, state.Json))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, state.Id);
            json.WritePropertyName("payload"u8);
            JsonResultFormatter.Format(state.Result, json);
            json.WriteEndObject();
        }

        writer.Write("event: next\n"u8);
        EventStreamFormat.WriteData(writer, data.WrittenSpan);
    }

    private static void WriteComplete(PipeWriter writer, (JsonWriterOptions Json, string Id) state)
    {
        var data = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(data, state.Json))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, state.Id);
            json.WriteEndObject();
        }

        writer.Write("event: complete\n"u8);
        EventStreamFormat.WriteData(writer, data.WrittenSpan);
    }
}
