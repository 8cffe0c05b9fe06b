using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using HotChocolate.AspNetCore.EventStreams;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Options;

namespace HotChocolate.AspNetCore.Serialization;

/// <summary>Writes results in the format that the client accepts, straight into the response's pipe.</summary>
internal sealed class HttpResponseWriter(HttpResponseFormatterOptions options)
{
    private static readonly DefaultObjectPool<JsonBuffer> s_buffers = new(new SpareBuffers(), 32);
    private readonly JsonResultFormatter _json = new(options.Json);
    private readonly bool _isLegacy = options.HttpTransportVersion is HttpTransportVersion.Legacy;

    /// <summary>How JSON is written, whatever stands around it.</summary>
    public JsonWriterOptions JsonOptions { get; } = options.Json.CreateWriterOptions();

    /// <param name="status">The status of a request that was refused before execution; otherwise the result decides.</param>
    public Task WriteAsync(
        HttpResponse response,
        IExecutionResult result,
        AcceptHeader accept,
        int? status,
        CancellationToken cancellationToken)
    {
        var format = Choose(result, accept);
        response.ContentType = ContentTypes.Of(format);
        response.StatusCode = StatusOf(result, format, accept, status);
        if (result is not IOperationResult)
        {
            response.Headers.CacheControl = "no-cache";
            response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        }

        if (result is IOperationResult whole && format is ResponseFormat.GraphQLResponse or ResponseFormat.Json)
            return WriteOneAsync(response, whole, cancellationToken);

        var writer = response.BodyWriter;
        var results = ResultsOf(result);
        return format switch
        {
            ResponseFormat.Multipart => MultipartFormat.WriteAsync(writer, results, _json, cancellationToken),
            ResponseFormat.EventStream when result.Kind is ExecutionResultKind.SubscriptionResult => WriteLastingAsync(response.HttpContext, results, cancellationToken),
            ResponseFormat.EventStream => WriteEventsAsync(response.HttpContext, results, cancellationToken),
            _ => WriteArrayAsync(writer, results, cancellationToken)
        };
    }

    /// <summary>
    /// Who asks for <c>application/json</c> expects 200 for everything that was a well-formed request (GraphQL over HTTP section 6.4.1); others learn from
    /// the status what has become of it, whatever the format.
    /// </summary>
    private static int StatusOf(IExecutionResult result, ResponseFormat format, AcceptHeader accept, int? refusal)
        => (format, result) switch
        {
            (ResponseFormat.GraphQLResponse, IOperationResult single) => refusal ?? ResponseStatus.Of(single),
            (ResponseFormat.Json, IOperationResult single) when accept.IsAnything => refusal ?? ResponseStatus.Of(single),
            (ResponseFormat.Json, _) => refusal ?? StatusCodes.Status200OK,
            _ => StatusCodes.Status200OK
        };

    private ResponseFormat Choose(IExecutionResult result, AcceptHeader accept)
    {
        if (_isLegacy && accept.IsAnything && result is IOperationResult)
            return ResponseFormat.Json;

        // Clients that accept JSON only get a batch as an array.
        ReadOnlySpan<ResponseFormat> possible = result switch
        {
            IOperationResult =>
                [ResponseFormat.GraphQLResponse, ResponseFormat.Json, ResponseFormat.Multipart, ResponseFormat.EventStream],
            { Kind: ExecutionResultKind.SubscriptionResult } => [ResponseFormat.EventStream],
            { Kind: ExecutionResultKind.DeferredResult } when !accept.TakesMultipartIncrements => [ResponseFormat.EventStream],
            _ => [ResponseFormat.Multipart, ResponseFormat.EventStream]
        };
        return accept.Choose(possible)
            ?? accept.Choose([ResponseFormat.Json, ResponseFormat.GraphQLResponse])
            ?? throw new InvalidOperationException("A result was made that the client does not accept.");
    }

    private static async IAsyncEnumerable<IOperationResult> ResultsOf(IExecutionResult result)
    {
        switch (result)
        {
            case IOperationResult single:
                yield return single;
                break;
            case OperationResultBatch batch:
                foreach (var one in batch.Results.OfType<IOperationResult>())
                    yield return one;
                break;
            case IResponseStream stream:
                await foreach (var one in stream.ReadResultsAsync().ConfigureAwait(false))
                    yield return one;
                break;
        }
    }

    private async Task WriteLastingAsync(HttpContext context, IAsyncEnumerable<IOperationResult> results, CancellationToken cancellationToken)
    {
        using var departure = Departure.Watch(context);
        await WriteEventsAsync(context, results, cancellationToken).ConfigureAwait(false);
    }

    private Task WriteEventsAsync(HttpContext context, IAsyncEnumerable<IOperationResult> results, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        return EventStreamFormat.WriteAsync(
            context.Response.BodyWriter,
            results,
            _json,
            services.GetRequiredService<IOptions<StreamLimits>>().Value.EventStreamKeepAlive,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            cancellationToken);
    }

    /// <summary>A response that comes whole says how long it is.</summary>
    private async Task WriteOneAsync(HttpResponse response, IOperationResult result, CancellationToken cancellationToken)
    {
        var buffer = s_buffers.Get();
        try
        {
            _json.Format(result, buffer);
            response.ContentLength = buffer.Length;
            await response.BodyWriter.WriteAsync(buffer.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            s_buffers.Return(buffer);
        }
    }

    private async Task WriteArrayAsync(
        PipeWriter writer,
        IAsyncEnumerable<IOperationResult> results,
        CancellationToken cancellationToken)
    {
        var separator = (byte)'[';
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Write([separator]);
            _json.Format(result, writer);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            separator = (byte)',';
        }

        writer.Write("]"u8);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps buffers for the responses to come, but for those that a long one has made long.</summary>
    private sealed class SpareBuffers : PooledObjectPolicy<JsonBuffer>
    {
        private const int MaxCapacity = 256 * 1024;

        public override JsonBuffer Create() => new();

        public override bool Return(JsonBuffer buffer)
        {
            buffer.Clear();
            if (buffer.Capacity <= MaxCapacity)
                return true;

            buffer.Dispose();
            return false;
        }
    }
}
