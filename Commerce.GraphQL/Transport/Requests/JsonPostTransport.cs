using System.IO.Pipelines;
using HotChocolate.Execution;
using HotChocolate.Execution.Options;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>A POST whose body is a request, or a batch of them, as JSON.</summary>
internal sealed class JsonPostTransport : IHttpTransport
{
    private const string Json = "application/json";

    public bool Understands(HttpRequest request, GraphQLServerOptions options) => IsJsonPost(request);

    public static bool IsJsonPost(HttpRequest request)
        => HttpMethods.IsPost(request.Method)
            && request.ContentType is { } type
            && type.StartsWith(Json, StringComparison.OrdinalIgnoreCase)
            && (type.Length == Json.Length || type[Json.Length] is ';' or ' ');

    public Task HandleAsync(HttpExchange exchange)
        => HttpRequestExecution.ExecuteAsync(
            exchange,
            GraphQLRequestFlags.AllowAll,
            ReadAsync);

    /// <summary>Reads the body.</summary>
    /// <exception cref="GraphQLException">The body is no request, or too long.</exception>
    public static ValueTask<IReadOnlyList<HttpGraphQLRequest>> ReadAsync(HttpExchange exchange)
    {
        // A host that unpacks bodies, within its limits, has taken the header away.
        if (exchange.Context.Request.Headers.ContentEncoding is [{ Length: > 0 } encoding, ..] && encoding is not "identity")
            throw new GraphQLException(HttpErrors.Compressed(encoding));

        return ReadAsync(exchange.Context.Request.BodyReader, exchange.Schema.MaxAllowedRequestSize, exchange.Schema.Limits, exchange.Aborted);
    }

    private static async ValueTask<IReadOnlyList<HttpGraphQLRequest>> ReadAsync(
        PipeReader body,
        int maxSize,
        RequestLimits limits,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > maxSize)
                throw new GraphQLException(HttpErrors.TooLarge(maxSize));

            if (read.IsCompleted)
            {
                var requests = JsonRequestParser.Parse(read.Buffer, limits);
                body.AdvanceTo(read.Buffer.End);
                return requests;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
