using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.EventStreams;

/// <summary>
/// Single connection mode of GraphQL over SSE: one stream carries the results of all operations of a client, and the operations come
/// as requests of their own. See <see href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md"/>.
/// </summary>
internal sealed class EventStreamTransport(EventStreamRegistry streams) : IHttpTransport
{
    public const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    public bool Understands(HttpRequest request, GraphQLServerOptions options)
        => HttpMethods.IsPut(request.Method)
            ? streams.AreEnabled && request is { ContentType: null, ContentLength: null or 0 }
            : TokenOf(request) is not null && !request.Query.ContainsKey("query");

    public Task HandleAsync(HttpExchange exchange)
    {
        var request = exchange.Context.Request;
        if (HttpMethods.IsPut(request.Method))
            return ReserveAsync(exchange);

        // A stream of somebody else looks like none at all.
        if (streams.Find(TokenOf(request)!, exchange) is not { } stream)
            return RefuseAsync(exchange, HttpErrors.NoStream(), StatusCodes.Status404NotFound);

        return request.Method switch
        {
            _ when HttpMethods.IsGet(request.Method) => OpenAsync(exchange, stream),
            _ when HttpMethods.IsPost(request.Method) => ExecuteAsync(exchange, stream),
            _ when HttpMethods.IsDelete(request.Method) => StopAsync(exchange, stream),
            _ => RefuseAsync(exchange, HttpErrors.NoStream(), StatusCodes.Status404NotFound)
        };
    }

    private async Task ReserveAsync(HttpExchange exchange)
    {
        var response = exchange.Context.Response;
        if (streams.Reserve(exchange) is not { } token)
        {
            await RefuseAsync(exchange, HttpErrors.TooManyStreams(), StatusCodes.Status503ServiceUnavailable).ConfigureAwait(false);
            return;
        }

        response.StatusCode = StatusCodes.Status201Created;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        await response.Body.WriteAsync(Encoding.ASCII.GetBytes(token), exchange.Aborted).ConfigureAwait(false);
    }

    private async Task OpenAsync(HttpExchange exchange, EventStream stream)
    {
        if (!stream.TryOpen())
        {
            await RefuseAsync(exchange, HttpErrors.StreamIsOpen(), StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        try
        {
            await stream.RunAsync(exchange).ConfigureAwait(false);
        }
        finally
        {
            streams.Remove(stream);
            stream.Dispose();
        }
    }

    private static async Task ExecuteAsync(HttpExchange exchange, EventStream stream)
    {
        IExecutionResult refusal;
        int? status = null;
        try
        {
            var requests = await JsonPostTransport.ReadAsync(exchange).ConfigureAwait(false);
            if (requests.Count > 1 || requests[0].IsVariableBatch)
                throw new GraphQLException(HttpErrors.BatchingDisabled());
            if (OperationIdOf(requests[0]) is not { Length: > 0 } id)
                throw new GraphQLException(HttpErrors.NoOperationId());

            var operation = new EventStreamOperation(id, requests[0]);
            if (!stream.TryAdd(operation))
            {
                status = StatusCodes.Status409Conflict;
                throw new GraphQLException(HttpErrors.OperationIdNotUnique());
            }

            using var gone = exchange.Aborted.Register(() => stream.Complete(id));
            if (await operation.Accepted.WaitAsync(exchange.Aborted).ConfigureAwait(false) is not { } invalid)
            {
                exchange.Context.Response.StatusCode = StatusCodes.Status202Accepted;
                return;
            }

            refusal = invalid;
        }
        catch (GraphQLException exception)
        {
            refusal = OperationResultBuilder.CreateError(exception.Errors);
        }

        await using (refusal.ConfigureAwait(false))
        {
            // Whatever the client accepts: it takes a 200 for a promise that the results come.
            await exchange.Writer
                .WriteAsync(exchange.Context.Response, refusal, AcceptHeader.Default, status, exchange.Aborted)
                .ConfigureAwait(false);
        }
    }

    private static Task StopAsync(HttpExchange exchange, EventStream stream)
    {
        if (exchange.Context.Request.Query["operationId"].ToString() is not { Length: > 0 } id)
            return RefuseAsync(exchange, HttpErrors.NoOperationId(), StatusCodes.Status400BadRequest);

        // One that has just ended by itself has ended all the same: clients take anything but 200 for a lost connection.
        stream.Complete(id);
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpExchange exchange, IError error, int status) => HttpRequestExecution.RefuseAsync(exchange, error, status);

    private static string? TokenOf(HttpRequest request)
        => request.Headers[TokenHeader] is [{ Length: > 0 } header] ? header
            : request.QueryString.HasValue && request.Query["token"] is [{ Length: > 0 } parameter] ? parameter
            : null;

    private static string? OperationIdOf(HttpGraphQLRequest request)
        => request.Extensions?.GetValueOrDefault("operationId") is JsonElement { ValueKind: JsonValueKind.String } id ? id.GetString() : null;
}
