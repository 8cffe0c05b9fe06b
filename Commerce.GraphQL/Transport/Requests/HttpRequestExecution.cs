using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>The way of a request through the transport, the same for all formats: negotiate, read, intercept, execute, write.</summary>
internal static class HttpRequestExecution
{
    /// <param name="exchange">The request.</param>
    /// <param name="allowed">What the format can do; what the client accepts may narrow it.</param>
    /// <param name="read">Reads the body; throws <see cref="GraphQLException"/> for what is no request.</param>
    public static async Task ExecuteAsync(
        HttpExchange exchange,
        GraphQLRequestFlags allowed,
        Func<HttpExchange, ValueTask<IReadOnlyList<HttpGraphQLRequest>>> read)
    {
        var diagnostics = exchange.Schema.Diagnostics;
        using var scope = diagnostics.ExecuteHttpRequest(exchange.Context);
        if (!AcceptHeader.TryParse(exchange.Context.Request.Headers.Accept, out var accept, out var invalid))
        {
            await RefuseAsync(exchange, HttpErrors.InvalidAccept(invalid), StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return;
        }

        if (accept.Flags is GraphQLRequestFlags.None)
        {
            await RefuseAsync(exchange, HttpErrors.NothingAcceptable(), StatusCodes.Status406NotAcceptable).ConfigureAwait(false);
            return;
        }

        IExecutionResult result;
        int? status = null;
        try
        {
            IReadOnlyList<HttpGraphQLRequest> requests;
            using (diagnostics.ParseHttpRequest(exchange.Context))
                requests = await read(exchange).ConfigureAwait(false);
            result = await ExecuteAsync(exchange, requests, allowed & accept.Flags).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            result = OperationResultBuilder.CreateError(exception.Errors);
            status = StatusCodes.Status400BadRequest;
            diagnostics.Refused(exchange.Context, exception.Errors);
        }

        await using (result.ConfigureAwait(false))
        using (diagnostics.FormatHttpResponse(exchange.Context, result))
            await exchange.Writer.WriteAsync(exchange.Context.Response, result, accept, status, exchange.Aborted).ConfigureAwait(false);
    }

    /// <summary>Answers with an error whatever the client accepts.</summary>
    public static async Task RefuseAsync(HttpExchange exchange, IError error, int status)
    {
        var result = OperationResultBuilder.CreateError(error);
        await using (result.ConfigureAwait(false))
        {
            await exchange.Writer
                .WriteAsync(exchange.Context.Response, result, AcceptHeader.Default, status, exchange.Aborted)
                .ConfigureAwait(false);
        }
    }

    private static async ValueTask<IExecutionResult> ExecuteAsync(
        HttpExchange exchange,
        IReadOnlyList<HttpGraphQLRequest> requests,
        GraphQLRequestFlags flags)
    {
        requests = OperationBatch.Expand(exchange.Context.Request, requests);
        if (!exchange.Options.EnableBatching && (requests.Count > 1 || requests[0].IsVariableBatch || requests[0].IsOperationBatch))
            throw new GraphQLException(HttpErrors.BatchingDisabled());

        var executor = exchange.Schema.Executor;
        if (requests is [{ IsOperationBatch: false } only])
        {
            var request = await CreateAsync(exchange, only, flags).ConfigureAwait(false);
            return await executor.ExecuteAsync(request, exchange.Aborted).ConfigureAwait(false);
        }

        var batch = new List<IOperationRequest>(requests.Count);
        foreach (var request in requests)
            batch.Add(await CreateAsync(exchange, request, flags).ConfigureAwait(false));
        return await executor.ExecuteBatchAsync(new OperationRequestBatch(batch), exchange.Aborted).ConfigureAwait(false);
    }

    private static async ValueTask<IOperationRequest> CreateAsync(
        HttpExchange exchange,
        HttpGraphQLRequest request,
        GraphQLRequestFlags flags)
    {
        var builder = request.ToBuilder(flags, exchange.Schema.HashName);
        await exchange.Schema.Interceptor
            .OnCreateAsync(exchange.Context, exchange.Schema.Executor, builder, exchange.Aborted)
            .ConfigureAwait(false);
        return builder.Build();
    }
}
